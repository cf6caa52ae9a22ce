using System.Diagnostics;

namespace DocGen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user in that folder would.</summary>
internal static class Dotnet
{
    public static Task<DotnetRun> Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run("dotnet", folder, environment, arguments);

    /// <summary>The same for any other program.</summary>
    public static async Task<DotnetRun> Run(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test run's own build leaves its settings in the environment; a user has none of them.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // Build nodes that outlive the test would keep the generator's files open in a folder that is gone.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, await output + await errors);
    }
}
