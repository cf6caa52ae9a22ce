using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

public class DescriptionTests
{
    [Fact]
    public void Paragraphs_bullets_numbers_and_quotations_stand_apart() => Assert.Equal(
        ["One sentence over two lines.", "Another:", "first", "second, which runs on", "third", "Mind the gap."],
        Description(
            """
            One sentence
            over two lines.


            Another:
            * first
            * second,
              which runs on
            1. third

            > [!NOTE]
            > Mind the gap.
            """));

    [Fact]
    public void Own_headings_are_text() => Assert.Equal(
        ["Lists loans.", "Filter Operators:", "dates: before, after", "Brackets and or", "(a or b)"],
        Description("Lists loans.\n\n## Filter Operators: ##\n\ndates: before, after\n\n### Brackets and or\n(a or b)"));

    [Fact]
    public void Own_headings_may_have_the_words_of_a_section() => Assert.Equal(
        ["Lists loans.", "Query Parameters", "As OData has them.", "More:"],
        Description("Lists loans.\n\n## Query Parameters\n\nAs OData has them.\n\n## More: ##"));

    [Fact]
    public void A_note_further_down_counts_too() =>
        Assert.Equal(DocNoteKind.Restricted, Assert.Single(Read.Page(LoanPage.Text + "\n\n## Online Restricted: ## Not for guests.").Notes).Kind);

    [Fact]
    public void Code_is_kept_a_paragraph_a_line() => Assert.Equal(
        ["Send this:", "[ { \"op\": \"add\" } ]", "or", "GET a?x=1&y=2", "GET b"],
        Description("Send this:\n\n```js\n\n[ { \"op\": \"add\" } ]\n\n```\n\nor\n\n```\nGET a?x=1&amp;y=2\nGET b\n```"));

    [Fact]
    public void A_section_heading_in_code_opens_no_section() => Assert.Equal(
        ["## Request Headers", "| a | b |", "That was code."],
        Description("~~~md\n## Request Headers\n| a | b |\n~~~\nThat was code."));

    [Fact]
    public void A_page_without_description_has_none() => Assert.Empty(Description(""));

    [Theory]
    [InlineData("## Online Restricted: ## Not for guests. Ask first. Calls another service.", DocNoteKind.Restricted, "Online Restricted: Not for guests. Ask first. Calls another service.")]
    [InlineData("## Experimental: ## It may change.", DocNoteKind.Experimental, "Experimental: It may change.")]
    [InlineData("### Experimental: ##\n\nIt **may** change.", DocNoteKind.Experimental, "Experimental: It may change.")]
    [InlineData("## Deprecated: ## Use the other.", DocNoteKind.Deprecated, "Deprecated: Use the other.")]
    [InlineData("## Slow at noon: ## Call it at night.", DocNoteKind.Other, "Slow at noon: Call it at night.")]
    public void A_heading_with_a_colon_and_text_is_a_note(string heading, DocNoteKind kind, string text)
    {
        var page = Read.Page(LoanPage.With(LoanPage.Description, "Does it.\n\n" + heading + "\n\nAnd more."));
        Assert.Equal(new DocNote(kind, text), Assert.Single(page.Notes));
        Assert.Equal(["Does it.", "And more."], page.Description);
    }

    [Theory]
    [InlineData("Deprecated: use Renew.", "Deprecated: use Renew.")]
    [InlineData("Obsolete since spring.", "Obsolete since spring.")]
    [InlineData("Extends a loan.\n\nDeprecated: use Renew.", "Deprecated: use Renew.")]
    public void A_deprecated_operation_has_a_note_and_keeps_its_text(string description, string note)
    {
        var page = Read.Page(LoanPage.With(LoanPage.Description, description));
        Assert.Equal(new DocNote(DocNoteKind.Deprecated, note), Assert.Single(page.Notes));
        Assert.Contains(note, page.Description);
    }

    [Fact]
    public void Text_below_the_path_table_belongs_to_the_description() =>
        Assert.Equal(["Gives the reader more time.", "Once only."], Read.Page(LoanPage.With(LoanPage.PathParts, LoanPage.PathParts + "\n\nOnce only.")).Description);

    [Fact]
    public void Comments_are_no_text() => Assert.Equal(["Shown."], Description("<!-- markdownlint-disable\n## Request Body: no\n-->\nShown."));

    [Theory]
    [InlineData(4_000, new[] { "Shown." })]
    [InlineData(4_001, new[] { "Hidden? -->", "Shown." })]
    public void The_end_of_a_comment_is_looked_for_in_four_thousand_characters_and_else_its_first_line_alone_is_one(int length, string[] description)
    {
        const string Start = "<!-- ", End = "\nHidden? -->";
        Assert.Equal(description, Description(Start + new string('x', length - Start.Length - End.Length) + End + "\n\nShown."));
    }

    private static string[] Description(string text) => [.. Read.Page(LoanPage.With(LoanPage.Description, text)).Description];
}
