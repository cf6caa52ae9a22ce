namespace DocGen.Package.Tests;

/// <summary>What a <c>dotnet</c> command did.</summary>
internal sealed record DotnetRun(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test, with all that was printed, unless the command succeeded.</summary>
    public DotnetRun Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException($"{Command} ended with {ExitCode}:\n{Output}");
}
