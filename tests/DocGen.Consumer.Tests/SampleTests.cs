using System.Diagnostics;
using Xunit;

namespace DocGen.Consumer.Tests;

public class SampleTests
{
    [Fact]
    public async Task The_sample_runs_to_its_end_and_shows_no_secret()
    {
        var start = new ProcessStartInfo("dotnet", [SampleAssembly()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var sample = Process.Start(start)!;
        var output = sample.StandardOutput.ReadToEndAsync();
        var errors = sample.StandardError.ReadToEndAsync();
        await sample.WaitForExitAsync();

        Assert.True(sample.ExitCode == 0, await output + await errors);
        Assert.Contains("not selected", await output, StringComparison.Ordinal);
        Assert.DoesNotContain("sample-token", await output, StringComparison.Ordinal);
        Assert.DoesNotContain("7T:sample-ticket", await output, StringComparison.Ordinal);
    }

    /// <summary>The sample as it was built beside these tests: same configuration, its own folder.</summary>
    private static string SampleAssembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output;
        while (!File.Exists(Path.Combine(root.FullName, "DocGen.sln"))) root = root.Parent ?? throw new DirectoryNotFoundException("DocGen.sln is in no folder above the tests.");
        return Path.Combine(root.FullName, "sample", "bin", output.Parent!.Name, "net8.0", "Sample.dll");
    }
}
