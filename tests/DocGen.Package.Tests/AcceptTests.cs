using Xunit;

namespace DocGen.Package.Tests;

/// <summary>The accepted API, with nothing but the package installed.</summary>
[Collection(PackedFeedCollection.Name)]
public class AcceptTests(PackedFeed feed)
{
    private const string PagePath = "docs-input/Chat_Agent/" + Pages.CreateChatSession;

    [Fact]
    public async Task Changes_are_told_at_their_place_until_they_are_accepted()
    {
        var consumer = feed.NewConsumer("accepting");
        consumer.Write(PagePath, Pages.OurChatPage);
        consumer.Write("Program.cs", "Console.WriteLine(new Consumer.Api.ChatSessionEntity().Rating);");
        var accepted = Path.Combine(consumer.Folder, "docgen.api.txt");
        (await consumer.Build("-t:DocGenAcceptApi")).Succeeded();
        var lines = await File.ReadAllLinesAsync(accepted);
        Assert.Contains("entity ChatSessionEntity Rating: int32", lines);
        (await consumer.BuildStrictly()).Succeeded();

        // The code that the change breaks is no hindrance to accepting it.
        consumer.Write(PagePath, Pages.OurChatPage.Replace("| Rating | int32 |", "| Verdict | int32 |", StringComparison.Ordinal).Replace("\"Rating\":", "\"Verdict\":", StringComparison.Ordinal));
        var broken = await consumer.Build("-p:TreatWarningsAsErrors=false");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains($"docgen.api.txt({Array.IndexOf(lines, "entity ChatSessionEntity Rating: int32") + 1},1): warning DOCGEN050", broken.Output, StringComparison.Ordinal);
        (await consumer.Build("-t:DocGenAcceptApi")).Succeeded();
        Assert.Equal(lines.Select(line => line.Replace("Entity Rating", "Entity Verdict", StringComparison.Ordinal)).Order(StringComparer.Ordinal), (await File.ReadAllLinesAsync(accepted)).Order(StringComparer.Ordinal));

        consumer.Write("Program.cs", "Console.WriteLine(new Consumer.Api.ChatSessionEntity().Verdict);");
        (await consumer.BuildStrictly()).Succeeded();
    }

    [Theory]
    [InlineData("net8.0;{0}")]
    [InlineData("\n  {0}; \n  net8.0;\n")]
    public async Task A_project_with_several_frameworks_accepts_as_any_other_does(string frameworks)
    {
        var consumer = feed.NewConsumer("frameworks" + frameworks.Length);
        // The framework that the SDK is not of comes from where everybody gets it.
        consumer.AlsoRestoreFromNuGet();
        consumer.Write(PagePath, Pages.OurChatPage);
        var project = Path.Combine(consumer.Folder, "Consumer.csproj");
        var single = $"<TargetFramework>net{Environment.Version.Major}.0</TargetFramework>";
        var text = await File.ReadAllTextAsync(project);
        Assert.Contains(single, text, StringComparison.Ordinal);
        consumer.Write("Consumer.csproj", text.Replace(single, $"<TargetFrameworks>{string.Format(System.Globalization.CultureInfo.InvariantCulture, frameworks, $"net{Environment.Version.Major}.0")}</TargetFrameworks>", StringComparison.Ordinal));
        (await consumer.Build("-t:DocGenAcceptApi")).Succeeded();
        Assert.Contains("entity ChatSessionEntity Rating: int32", await File.ReadAllLinesAsync(Path.Combine(consumer.Folder, "docgen.api.txt")));
    }
}
