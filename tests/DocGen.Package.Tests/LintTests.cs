using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class LintTests(PackedFeed feed)
{
    private const string Title = "# POST Agents/Chat/CreateChatSessionForTopic";

    [Fact]
    public async Task Property_item_NoWarn_and_a_global_config_reach_the_compiler()
    {
        var consumer = feed.NewConsumer("lint");
        var page = Pages.OurChatPage.Replace(Title, "# PUT Agents/Chat/Elsewhere", StringComparison.Ordinal);
        Assert.NotEqual(Pages.OurChatPage, page);
        foreach (var name in new[] { "Loud", "Quiet", "Listed" })
            consumer.Write($"docs-input/v1Chat_{name}.md", page.Replace("v1ChatAgent_CreateChatSessionForTopic", "v1Chat_" + name, StringComparison.Ordinal));
        consumer.Write("Program.cs", "Console.WriteLine();");
        consumer.WriteProject("DocGen", """
            <DocGenLint>warning</DocGenLint>
            <NoWarn>$(NoWarn);DOCGEN093</NoWarn>
            </PropertyGroup>
            <ItemGroup>
              <DocGenPage Update="docs-input/v1Chat_Quiet.md" Lint="off" />
              <DocGenPage Update="docs-input/v1Chat_Listed.md" Lint="off DOCGEN087;DOCGEN085" />
            </ItemGroup>
            <PropertyGroup>
            """);

        // The project of these tests makes errors of warnings.
        var build = await consumer.Build();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("v1Chat_Loud.md(", build.Output, StringComparison.Ordinal);
        Assert.Contains("error DOCGEN087", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1Chat_Quiet.md(", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1Chat_Listed.md(", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DOCGEN093", build.Output, StringComparison.Ordinal);
        (await consumer.Build("-p:DocGenLint=info")).Succeeded();

        // A global config makes louder what is heard, and cannot bring back what a page was told to keep quiet.
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DOCGEN087.severity = error\n");
        var configured = await consumer.Build("-p:DocGenLint=info");
        Assert.Contains("error DOCGEN087", configured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1Chat_Quiet.md(", configured.Output, StringComparison.Ordinal);
    }
}
