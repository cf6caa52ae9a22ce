using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary><c>dotnet run --project sample -- serve</c>: the server as a process on a port.</summary>
public partial class ProcessTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_prints_its_address_answers_there_and_stops_cleanly(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals that a test could send.");
        var program = typeof(ProcessTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "SampleProgram").Value!;
        using var limit = new CancellationTokenSource(s_patience);
        using var server = Process.Start(new ProcessStartInfo("dotnet", [program, "serve"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var greeting = await server.StandardOutput.ReadLineAsync(limit.Token);
            using var http = new HttpClient { BaseAddress = new(Address().Match(greeting!).Value) };
            Assert.Equal(7344, (await http.Ask("GET /api/v1/ChatSession/7344").Json()).GetProperty("ChatSessionId").GetInt32());

            using var kill = Process.Start("kill", [$"-{signal}", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            var rest = await server.StandardOutput.ReadToEndAsync(limit.Token);
            await server.WaitForExitAsync(limit.Token);
            Assert.EndsWith("Stopped.\n", rest, StringComparison.Ordinal);
            Assert.Equal((0, ""), (server.ExitCode, await server.StandardError.ReadToEndAsync(limit.Token)));
        }
        finally
        {
            if (!server.HasExited) server.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
