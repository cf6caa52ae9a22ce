using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class OperationTests
{
    private static readonly WrittenPage s_ferry = Silent("v1FerryAgent_Moor") with { Verb = "POST", Route = "/api/v1/Ferry/Moor", Headers = [] };

    [Fact]
    public void An_operation_has_the_uid_as_its_id_the_group_as_its_tag_and_the_page_that_tells_of_it() => Written.Same(
        """{ "tags": ["FerryAgent"], "summary": "Does what it is called.", "operationId": "v1FerryAgent_Moor", "responses": { "204": { "description": "No Content" } }, "x-docgen-page": "v1FerryAgent/v1FerryAgent_Moor.md" }""",
        Written.Operation(s_ferry));

    [Fact]
    public void It_stands_below_its_path_and_verb() => Assert.Equal(["post"], Written.Of(s_ferry)["paths"]!["/api/v1/Ferry/Moor"]!.AsObject().Select(member => member.Key));

    [Fact]
    public void All_groups_are_told_as_tags() => Written.Same("""[{ "name": "FerryAgent" }, { "name": "Pier" }]""", Written.Of(s_ferry, Silent("v1Pier_Close"))["tags"]);

    [Fact]
    public void Restrictions_come_first_in_the_description_and_the_first_paragraph_is_the_summary()
    {
        var operation = Written.Operation(s_ferry with { Description = "Makes a ferry fast.\n\nIn any weather.\n\n## Online Restricted: ## Ask the harbour master." });
        Assert.Equal("Makes a ferry fast.", (string?)operation["summary"]);
        Assert.Equal("Online Restricted: Ask the harbour master.\n\nIn any weather.", (string?)operation["description"]);
    }

    [Fact]
    public void A_page_without_a_description_has_neither_summary_nor_description()
    {
        var operation = Written.Operation(s_ferry with { Description = "" });
        Assert.False(operation.ContainsKey("summary"));
        Assert.False(operation.ContainsKey("description"));
    }

    [Theory]
    [InlineData("Deprecated: use the tug.", "Deprecated: use the tug.", null)]
    [InlineData("Moors.\n\n## Deprecated: ## Use the tug.", "Moors.", "Deprecated: Use the tug.")]
    [InlineData("Moors.\n\nObsolete: use the tug.", "Moors.", "Obsolete: use the tug.")]
    public void A_deprecated_operation_is_marked_and_says_why_once(string text, string summary, string? description)
    {
        var operation = Written.Operation(s_ferry with { Description = text });
        Assert.True((bool?)operation["deprecated"]);
        Assert.Equal(summary, (string?)operation["summary"]);
        Assert.Equal(description, (string?)operation["description"]);
    }

    [Fact]
    public void An_experimental_operation_is_marked_for_the_pages_that_show_it()
    {
        var operation = Written.Operation(s_ferry with { Description = "Moors.\n\n## Experimental: ## May sink." });
        Assert.Equal("experimental", (string?)operation["x-scalar-stability"]);
        Assert.Equal("Experimental: May sink.", (string?)operation["description"]);
    }

    [Fact]
    public void What_Markdown_would_take_for_a_tag_stays_text()
    {
        var operation = Written.Operation(s_ferry with { Description = "Moors.\n\nTakes a List&lt;rope&gt; where 1 &lt; 2." });
        Assert.Equal(@"Takes a List\<rope> where 1 < 2.", (string?)operation["description"]);
    }
}
