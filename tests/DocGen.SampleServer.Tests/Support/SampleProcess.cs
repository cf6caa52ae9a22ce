using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DocGen.SampleServer.Tests.Support;

/// <summary><c>dotnet run --project sample -- serve</c> as a process of its own, on a port that the system picks.</summary>
internal sealed partial class SampleProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _limit = new(s_patience);
    private readonly Process _process;

    private SampleProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    public static async Task<SampleProcess> Start()
    {
        var program = typeof(SampleProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "SampleProgram").Value!;
        var sample = new SampleProcess(Process.Start(new ProcessStartInfo("dotnet", [program, "serve"]) { RedirectStandardOutput = true, RedirectStandardError = true })!);
        var greeting = await sample._process.StandardOutput.ReadLineAsync(sample._limit.Token);
        Assert.NotNull(greeting);
        sample.Address = new(Loopback().Match(greeting).Value);
        return sample;
    }

    /// <summary>Sends a signal, and gives what was printed since the first line, the exit code, and the errors.</summary>
    public async Task<(string Output, int ExitCode, string Errors)> Stop(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        var rest = await _process.StandardOutput.ReadToEndAsync(_limit.Token);
        await _process.WaitForExitAsync(_limit.Token);
        return (rest, _process.ExitCode, await _process.StandardError.ReadToEndAsync(_limit.Token));
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _limit.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Loopback();
}
