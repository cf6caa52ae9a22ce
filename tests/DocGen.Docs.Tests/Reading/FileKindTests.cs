using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

public class FileKindTests
{
    [Fact]
    public void A_start_page_with_uid_is_no_endpoint() => AssertOther(
        """
        ---
        uid: library_reference_intro
        title: The library
        ---

        # Get started

        ```http
        GET /api/v1/Loan
        ```

        ## Response

        Comes as JSON.
        """);

    [Fact]
    public void A_folder_index_with_http_block_and_links_is_no_endpoint() => AssertOther(
        """
        ---
        title: Loan
        ---

        ```http
        /api/v1/Loan
        ```

        * [GET Loan](v1Loan_GetAll.md)
        """);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("---")]
    [InlineData("# Loans\n\nAll about them.")]
    [InlineData("# POST a letter\n\n## Response\n\nIt takes three days.")]
    [InlineData("| a | b |")]
    public void Other_text_is_no_endpoint(string text) => AssertOther(text);

    [Fact]
    public void A_fence_with_a_message_and_nothing_else_is_a_sample()
    {
        var facts = Read.All(LoanPage.ResponseSample, "samples/response/x.md").Facts;
        Assert.Equal(DocFileKind.Sample, facts.Kind);
        Assert.Equal("samples/response/x.md", facts.Sample!.Path);
        Assert.Equal(["LoanId", "DueOn"], facts.Sample.Sample.Body!.Names);
    }

    [Fact]
    public void An_index_with_a_path_alone_is_no_sample() => AssertOther("```http\n/api/v1/Loan\n```");

    [Fact]
    public void A_page_without_uid_is_faulty() =>
        AssertFaulty("DOCGEN002", LoanPage.With("uid: v1LoanAgent_ExtendLoan\n", ""));

    [Fact]
    public void A_page_without_front_matter_is_faulty() =>
        AssertFaulty("DOCGEN002", LoanPage.Text.Substring(LoanPage.Text.IndexOf("# PUT", StringComparison.Ordinal)));

    [Fact]
    public void A_page_without_http_line_is_faulty() =>
        AssertFaulty("DOCGEN001", LoanPage.With("```http\nPUT /api/v1/Loan/{loanId}/Extend\n```", ""));

    [Fact]
    public void A_page_without_http_line_and_title_is_faulty_by_its_sections() =>
        AssertFaulty("DOCGEN001", LoanPage.With("# PUT Loan/{id}/Extend\n\n```http\nPUT /api/v1/Loan/{loanId}/Extend\n```", ""));

    [Fact]
    public void A_page_whose_verb_does_not_exist_is_faulty() =>
        AssertFaulty("DOCGEN003", LoanPage.With("```http\nPUT /api/v1/Loan/{loanId}/Extend\n```", "```http\nFETCH /api/v1/Loan/{loanId}/Extend\n```"));

    [Fact]
    public void A_page_without_title_is_read_all_the_same() =>
        Assert.Equal(DocFileKind.Endpoint, Read.Kind(LoanPage.With("# PUT Loan/{id}/Extend\n", "")));

    [Fact]
    public void An_http_line_in_a_fence_without_a_word_is_found() =>
        Assert.Equal("PUT", Read.Page(LoanPage.With("```http\nPUT /api/v1/Loan/{loanId}/Extend\n```", "```\nPUT /api/v1/Loan/{loanId}/Extend\n```")).Verb);

    private static void AssertOther(string text)
    {
        var reading = Read.All(text);
        Assert.Equal(DocFileKind.Other, reading.Facts.Kind);
        Assert.Empty(reading.Findings);
    }

    private static void AssertFaulty(string id, string text)
    {
        Assert.Equal(DocFileKind.Faulty, Read.Kind(text));
        Assert.Equal([id], Read.FindingIds(text));
    }
}
