using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class ConsumerTests(PackedFeed feed)
{
    private const string PagePath = "docs-input/Chat_Agent/" + Pages.CreateChatSession;

    [Fact]
    public async Task A_page_becomes_a_call_and_an_edit_of_it_a_new_property_and_header()
    {
        var consumer = feed.NewConsumer("edited-page");
        consumer.Write(PagePath, Pages.OurChatPage);
        consumer.UseProgram("CallsFromThePage.cs");
        (await consumer.BuildStrictly()).Succeeded();
        Assert.Equal("7301 Ingrid Solberg", (await Call(consumer, Pages.OurChatPage)).Trim());

        var edited = Pages.OurChatPage
            .Replace("| SO-AppToken |", "| X-Trace | Ties the call to others of the same cause. |\n| SO-AppToken |", StringComparison.Ordinal)
            .Replace("| Rating | int32 |", "| WaitedSeconds | int32 | How long the customer waited. |\n| Rating | int32 |", StringComparison.Ordinal)
            .Replace("  \"Rating\": 5,", "  \"WaitedSeconds\": 98,\n  \"Rating\": 5,", StringComparison.Ordinal);
        consumer.Write(PagePath, edited);
        consumer.UseProgram("UsesWhatTheEditAdded.cs");
        (await consumer.BuildStrictly()).Succeeded();
        Assert.Equal("7301 Ingrid Solberg 98 trace-1", (await Call(consumer, edited)).Trim());
    }

    [Fact]
    public async Task Without_pages_the_build_says_so()
    {
        var consumer = feed.NewConsumer("no-pages");
        consumer.Write("Program.cs", "Console.WriteLine();");
        var build = (await consumer.Build()).Succeeded();
        Assert.Contains("warning DOCGEN030", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_an_error_and_no_silence()
    {
        var consumer = feed.NewConsumer("old-compiler");
        consumer.Write(PagePath, Pages.OurChatPage);
        consumer.Write("Program.cs", "Console.WriteLine();");
        var build = await consumer.Build("-p:CompilerApiVersion=roslyn4.4");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error DOCGEN031", build.Output, StringComparison.Ordinal);
    }

    private static async Task<string> Call(PackageConsumer consumer, string page) =>
        (await consumer.Start(consumer.Write("answer.json", Pages.SampleResponse(page)))).Succeeded().Output;
}
