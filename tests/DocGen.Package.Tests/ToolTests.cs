using Xunit;

namespace DocGen.Package.Tests;

/// <summary>The docgen command as a writer of docs installs it.</summary>
[Collection(PackedFeedCollection.Name)]
public class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task The_installed_tool_checks_a_folder_and_says_by_its_exit_code_what_it_found()
    {
        var consumer = feed.NewConsumer("docs-owner");
        consumer.Write("docs/Chat_Agent/" + Pages.CreateChatSession, Pages.OurChatPage);
        (await consumer.Dotnet("tool", "install", "DocGen.Tool", "--version", feed.Version, "--tool-path", "tools")).Succeeded();
        Assert.Contains("1 file: nothing found", (await consumer.StartTool("check", "docs")).Succeeded().Output, StringComparison.Ordinal);

        consumer.Write("docs/Chat_Agent/" + Pages.CreateChatSession, Pages.OurChatPage.Replace("uid:", "name:", StringComparison.Ordinal));
        var found = await consumer.StartTool("check", "docs", "--format", "github");
        Assert.Equal(1, found.ExitCode);
        Assert.StartsWith($"::warning file=docs/Chat_Agent/{Pages.CreateChatSession},line=1,", found.Output, StringComparison.Ordinal);

        // The server gets as far as looking for the pages: all that it is made of came along.
        var unserved = await consumer.StartTool("serve", "nowhere", "--port", "0");
        Assert.Equal(2, unserved.ExitCode);
        Assert.Contains("nowhere", unserved.Output, StringComparison.Ordinal);
    }
}
