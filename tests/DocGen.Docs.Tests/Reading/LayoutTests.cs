using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

/// <summary>What the layouts of other years do differently.</summary>
public class LayoutTests
{
    [Fact]
    public void In_2022_the_name_of_the_operation_is_called_id() =>
        Assert.Equal("v1LoanAgent_ExtendLoan", Read.Page(LoanPage.With("uid: v1LoanAgent", "id: v1LoanAgent")).Uid);

    [Fact]
    public void In_2022_the_response_body_is_headed_by_plain_text()
    {
        var response = Read.Page(LoanPage.With("### Response body: Loan", "Response body: array")).Response;
        Assert.Equal("array", response.BodyName);
        Assert.Equal(2, response.Rows!.Value.Count);
        Assert.Equal(2, response.Statuses.Count);
    }

    [Fact]
    public void In_2022_the_response_may_be_all_there_is()
    {
        var text = LoanPage.Text.Substring(0, LoanPage.Text.IndexOf("### Response body", StringComparison.Ordinal)).TrimEnd();
        var page = Read.Page(text);
        Assert.Equal(2, page.Response.Statuses.Count);
        Assert.Null(page.Response.BodyName);
        Assert.Null(page.ResponseSample);
        Assert.Empty(Read.FindingIds(text));
    }

    [Fact]
    public void In_2022_one_heading_is_for_both_samples()
    {
        var page = Read.Page(LoanPage.With("## Sample request", "## Sample Request").Replace("## Sample response\n\n", ""));
        Assert.StartsWith("PUT ", page.RequestSample!.StartLine);
        Assert.StartsWith("HTTP/1.1 200", page.ResponseSample!.StartLine);
    }

    [Fact]
    public void In_2025_the_samples_are_included_files()
    {
        var text = LoanPage.With(LoanPage.RequestSample, "[!include[sample request](../../samples/agent/request/x.md)]")
            .Replace(LoanPage.ResponseSample, "[!INCLUDE [sample response](../samples/agent/response/./x%20y.md#top)]");
        var page = Read.Page(text, "agent/Loan_Agent/v1LoanAgent_ExtendLoan.md");
        Assert.Equal(("samples/agent/request/x.md", "agent/samples/agent/response/x y.md"), (page.RequestSampleInclude, page.ResponseSampleInclude));
        Assert.Null(page.RequestSample);
        Assert.Null(page.ResponseSample);
    }

    [Fact]
    public void An_include_that_climbs_above_the_top_stays_at_the_top() =>
        Assert.Equal("samples/x.md", Read.Page(LoanPage.With(LoanPage.RequestSample, "[!include[s](../../../samples/x.md)]")).RequestSampleInclude);

    [Fact]
    public void More_keys_in_the_front_matter_do_not_matter() =>
        Assert.Equal(Read.All(LoanPage.Text).Facts, Read.All(LoanPage.With("uid: ", "generated: true\ncontent_type: reference\nuid: ")).Facts);

    [Fact]
    public void Sections_are_read_in_any_order()
    {
        const string Headers = "## Request Headers\n\n" + LoanPage.Headers;
        Assert.Equal(Read.Page(LoanPage.Text), Read.Page(LoanPage.With(Headers, "").Replace("## Sample request", Headers + "\n\n## Sample request")));
    }

    [Fact]
    public void Path_parts_may_have_a_heading_of_their_own() =>
        Assert.Equal("loanId", Assert.Single(Read.Page(LoanPage.With(LoanPage.PathParts, "## Path Parameters\n\n" + LoanPage.PathParts.Replace("Path Part", "Name"))).PathParts).Name);

    [Theory]
    [InlineData("| Parameter Name | Type | Description |\n|---|---|---|\n")]
    [InlineData("| Segment | Kind | Meaning |\n|---|---|---|\n")]
    [InlineData("")]
    public void Path_parts_are_known_by_the_placeholders_of_the_route(string head) => Assert.Equal(
        Read.Page(LoanPage.Text).PathParts, Read.Page(LoanPage.With(LoanPage.PathParts, head + "| loanId | int32 | Which loan **Required** |")).PathParts);

    [Fact]
    public void Columns_are_found_by_their_heads() => Assert.Equal(
        [new DocParameter("days", "int32", default, true, "How many", null), new DocParameter("why", "string", default, false, "", null)],
        Read.Page(LoanPage.With(LoanPage.Query,
            """
            | Type | Name | Required | Description |
            |---|---|---|---|
            | int32 | `days` | Yes | How many |
            | string | why | No | |
            """).Replace("?days=14", "").Replace("?$select=loanId,dueOn", "")).QueryParameters);
}
