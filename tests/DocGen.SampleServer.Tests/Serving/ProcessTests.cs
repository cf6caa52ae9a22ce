using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary><c>dotnet run --project sample -- serve</c>: the server as a process on a port.</summary>
public class ProcessTests
{
    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_prints_its_address_answers_there_and_stops_cleanly(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals that a test could send.");
        await using var server = await SampleProcess.Start();
        using var http = new HttpClient { BaseAddress = server.Address };
        Assert.Equal(7344, (await http.Ask("GET /api/v1/ChatSession/7344").Json()).GetProperty("ChatSessionId").GetInt32());

        var (output, exitCode, errors) = await server.Stop(signal);
        Assert.Contains($"{server.Address}scalar/", output, StringComparison.Ordinal);
        Assert.EndsWith("Stopped.\n", output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, errors));
    }
}
