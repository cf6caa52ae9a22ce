using DocGen.Docs.Findings;

namespace DocGen.Docs.Tests.Reading;

public class SectionFindingTests
{
    [Fact]
    public void A_page_without_headers_is_read_and_told_of()
    {
        var text = LoanPage.With("## Request Headers\n\n" + LoanPage.Headers, "");
        Assert.Empty(Read.Page(text).Headers);
        Assert.Contains("'Request Headers'", Read.Finding(ReadingRules.MissingSection, text).Message);
    }

    [Fact]
    public void Of_two_alike_the_first_with_a_table_is_read()
    {
        var text = LoanPage.With("## Request Headers\n", "## Request Headers\n\n## Request Headers\n");
        Assert.Equal(3, Read.Page(text).Headers.Count);
        Assert.Equal("## Request Headers", Read.Finding(ReadingRules.DuplicateSection, text).Place);
    }

    [Fact]
    public void A_section_that_nobody_knows_is_told_of_if_it_has_a_table()
    {
        var text = LoanPage.Text + "\n\n## Prices\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## See also\n\nNothing.";
        Assert.Equal("## Prices", Read.Finding(ReadingRules.UnknownSection, text).Place);
        Assert.Equal(Read.Page(LoanPage.Text), Read.Page(text));
    }

    [Fact]
    public void An_open_message_fence_ends_at_the_next_section()
    {
        var text = LoanPage.With("?$select=loanId,dueOn\n```\n", "?$select=loanId,dueOn\n");
        Assert.Equal(Read.Page(LoanPage.Text), Read.Page(text));
        Assert.Equal("```http", Read.Finding(ReadingRules.FenceNotClosed, text).Place);
    }

    [Fact]
    public void Other_code_without_end_costs_no_section()
    {
        var text = LoanPage.With(LoanPage.Description, "Code:\n\n~~~~js\nx()\n~~~");
        Assert.Equal(3, Read.Page(text).Headers.Count);
        Assert.Contains("at the next section", Read.Finding(ReadingRules.FenceNotClosed, text).Message);
    }

    [Fact]
    public void Front_matter_without_end_is_read_up_to_the_title()
    {
        var text = LoanPage.With("ExtendLoan\n---\n", "ExtendLoan\n");
        Assert.Equal(Read.Page(LoanPage.Text), Read.Page(text));
        Assert.Equal(["DOCGEN016"], Read.FindingIds(text));
    }

    [Fact]
    public void A_table_in_the_description_is_told_of()
    {
        var text = LoanPage.With(LoanPage.Description, "Fees:\n\n| Name | Type |\n|---|---|\n| late | 1 |");
        Assert.Equal("loanId", Assert.Single(Read.Page(text).PathParts).Name);
        Assert.Equal("| Name | Type |", Read.Finding(ReadingRules.UnknownTable, text).Place);
    }

    [Fact]
    public void A_text_too_long_is_not_read()
    {
        var reading = Read.All(LoanPage.Text + new string(' ', 1_000_000));
        Assert.Equal(["DOCGEN004"], reading.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(DocGen.Docs.Reading.Pages.DocFileKind.Faulty, reading.Facts.Kind);
    }

    [Fact]
    public void Ids_are_unique_and_in_the_range_of_reading()
    {
        var rules = typeof(ReadingRules).GetFields().Select(field => field.GetValue(null)).OfType<FindingRule>().ToArray();
        Assert.Equal(Enumerable.Range(1, 19).Select(number => $"DOCGEN{number:000}"), rules.Select(rule => rule.Id));
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Message));
    }
}
