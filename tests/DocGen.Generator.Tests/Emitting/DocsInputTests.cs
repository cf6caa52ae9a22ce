using System.Xml.Linq;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>The C# of the pages in <c>docs-input</c>, as people read it in review.</summary>
public class DocsInputTests
{
    private static readonly string[] s_shown =
    [
        "Chat_Agent/v1ChatAgent_CreateChatSessionForTopic.md", "ChatSession/v1ChatSessionEntity_DeleteChatSessionEntity.md", "Person/v1PersonEntity_GetImage.md", "Person/v1PersonEntity_Simple.md",
    ];

    /// <summary>The pages have the faults of the published ones, at these places; all are information.</summary>
    private static readonly string[] s_contradictions =
    [
        $"{s_shown[1]}(47,1): info DOCGEN090", $"{s_shown[1]}(56,1): info DOCGEN082",
        $"{s_shown[2]}(7,1): info DOCGEN088", $"{s_shown[2]}(76,1): info DOCGEN083", $"{s_shown[2]}(84,1): info DOCGEN083",
    ];

    private static readonly Page[] s_pages = Page.In(Path.Combine(Repository.Root, "docs-input"));

    [Fact]
    public void Client_and_server()
    {
        var run = GeneratorRun.Of(s_pages.Where(page => s_shown.Contains(page.Path)));
        AssertContradictions(run);
        Snapshot.Verify(this, run.Sources);
    }

    [Fact]
    public void All_pages_compile_as_client_and_server()
    {
        var run = GeneratorRun.Of(s_pages);
        AssertContradictions(run);
        run.Output.AssertCompiles();
    }

    [Fact]
    public void Each_of_the_33_properties_of_a_session_has_a_comment()
    {
        var session = GeneratorRun.Of(s_pages.Single(page => page.Path == s_shown[0])).Output.GetTypeByMetadataName("MyApp.Api.ChatSessionEntity")!;
        var properties = session.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic).ToArray();
        Assert.Equal(33, properties.Length);
        Assert.All(properties, property => Assert.NotEmpty(XElement.Parse(property.GetDocumentationCommentXml()!).Element("summary")!.Value));
    }

    [Fact]
    public void A_header_that_a_page_adds_is_an_option_and_nothing_else_changes()
    {
        const string Row = "| SO-AppToken |";
        var before = GeneratorRun.Of(s_pages);
        var run = before.AfterEdit(s_shown[0], Row, "| X-Trace | Follows the call through the logs |\n" + Row);
        Assert.Equal(["ApiHeaders.g.cs", "ChatAgentClient.g.cs"], run.EmittedSince(before).Where(hint => before.Sources[hint] != run.Sources[hint]));
        Assert.Contains(
            "    /// <summary>Follows the call through the logs</summary>\n    [Header(\"X-Trace\")] public string? XTrace { get => Get(\"X-Trace\"); set => Set(\"X-Trace\", value); }\n",
            run.Sources["ApiHeaders.g.cs"], StringComparison.Ordinal);
        // The client notes which pages document it, so that an option for all calls goes along where it should.
        Assert.Equal(1, run.Sources["ChatAgentClient.g.cs"].Split("\"X-Trace\"").Length - 1);
        run.Output.AssertCompiles();
    }

    private static void AssertContradictions(GeneratorRun run) =>
        Assert.Equal(s_contradictions.Select(told => PageFile.Folder + told), run.Shown().Select(diagnostic => string.Join(':', diagnostic.ToString().Split(':').Take(2))));
}
