using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

public class EndpointPageTests
{
    private static readonly DocPage Page = Read.Page(LoanPage.Text);

    [Fact]
    public void A_sound_page_gives_no_finding() => Assert.Empty(Read.All(LoanPage.Text).Findings);

    [Fact]
    public void Its_name_verb_and_route_come_from_front_matter_and_http_line()
    {
        Assert.Equal(LoanPage.Path, Page.Path);
        Assert.Equal("v1LoanAgent_ExtendLoan", Page.Uid);
        Assert.Equal("PUT", Page.Verb);
        Assert.Equal("/api/v1/Loan/{loanId}/Extend", Page.Route);
        Assert.Equal([LoanPage.Description], Page.Description);
        Assert.Empty(Page.Notes);
    }

    [Fact]
    public void Path_parts_lose_the_mark_at_their_end() =>
        Assert.Equal([new DocParameter("loanId", "int32", default, true, "Which loan", null)], Page.PathParts);

    [Fact]
    public void Query_parameters_lose_the_mark_at_their_start_and_get_the_example_below() =>
        Assert.Equal(
            [new DocParameter("days", "int32", default, true, "How many days more", "14"), new DocParameter("$select", "string", default, false, "Which members to send", "loanId,dueOn")],
            Page.QueryParameters);

    [Fact]
    public void Headers_give_their_media_types_apart() =>
        Assert.Equal(
            [
                new DocHeader("Authorization", "Who asks", default),
                new DocHeader("Content-Type", "What is sent", Words("application/json", "text/json")),
                new DocHeader("Accept", "What may come back", Words("application/json")),
            ],
            Page.Headers);

    [Fact]
    public void The_request_body_has_label_text_and_rows()
    {
        var body = Page.RequestBody!;
        Assert.Equal("extension", body.Label);
        Assert.Null(body.TypeWord);
        Assert.Equal("Why the reader wants it", body.Description);
        Assert.Equal([new DocProperty("Reason", "String", default, "Why", false), new DocProperty("Urgent", "Boolean", default, "", false)], body.Rows!.Value);
    }

    [Fact]
    public void The_response_has_kind_name_statuses_and_rows()
    {
        Assert.Equal("", Page.Response.Kind);
        Assert.Equal("Loan", Page.Response.BodyName);
        Assert.Equal([new DocStatus(200, "Loan extended."), new DocStatus(404, "No such loan.")], Page.Response.Statuses);
        Assert.Equal(["LoanId", "DueOn"], Page.Response.Rows!.Value.Select(row => row.Name));
    }

    [Fact]
    public void Samples_have_start_line_headers_and_body()
    {
        Assert.Equal("PUT /api/v1/Loan/{loanId}/Extend", Page.RequestSample!.StartLine);
        Assert.Equal(new("Authorization", "Basic cmVhZGVy"), Page.RequestSample.Headers[0]);
        Assert.Equal(["Reason", "Urgent"], Page.RequestSample.Body!.Names);
        Assert.Equal("HTTP/1.1 200 Loan extended.", Page.ResponseSample!.StartLine);
        Assert.Equal((null, 200), (Page.RequestSample!.Status, Page.ResponseSample!.Status));
        Assert.Null(Page.ResponseSample!.Route);
        Assert.Equal("12", Page.ResponseSample.Body!.Items[0].Text);
    }

    [Fact]
    public void Reading_twice_gives_equal_facts_spots_and_findings() => Assert.Equal(Read.All(LoanPage.Text), Read.All(LoanPage.Text));

    [Fact]
    public void Moved_lines_change_no_fact() =>
        Assert.Equal(Read.All(LoanPage.Text).Facts, Read.All(LoanPage.With("## Request Headers", "\n\n\n## Request Headers")).Facts);

    [Theory]
    [InlineData("## Request Body: extension ", "extension", null)]
    [InlineData("## Request Body: extension  ", "extension", null)]
    [InlineData("## Request Body:extension string", "extension", "string")]
    [InlineData("##   request body :  cover   binary ##", "cover", "binary")]
    [InlineData("## Request Body", "", null)]
    public void Body_labels_are_read_whatever_blanks_stand_around(string heading, string label, string? typeWord)
    {
        var body = Read.Page(LoanPage.With("## Request Body: extension ", heading)).RequestBody!;
        Assert.Equal((label, typeWord), (body.Label, body.TypeWord));
    }

    [Theory]
    [InlineData("## Response:array", "array")]
    [InlineData("## Response: object", "object")]
    [InlineData("## Response:  date-time ", "date-time")]
    [InlineData("## Response", "")]
    public void Response_kinds_are_read_whatever_blanks_stand_around(string heading, string kind) =>
        Assert.Equal(kind, Read.Page(LoanPage.With("## Response:\n", heading + "\n")).Response.Kind);

    [Fact]
    public void A_body_without_name_and_table_has_neither()
    {
        var response = Read.Page(LoanPage.With("### Response body: Loan\n\n" + LoanPage.ResponseRows, "### Response body:")).Response;
        Assert.Null(response.BodyName);
        Assert.Null(response.Rows);
    }

    [Fact]
    public void A_page_without_request_body_has_none() =>
        Assert.Null(Read.Page(LoanPage.With("## Request Body: extension \n\nWhy the reader wants it \n\n" + LoanPage.RequestRows, "")).RequestBody);

    [Theory]
    [InlineData("DEL /api/v1/Loan/{id}", "DELETE", "/api/v1/Loan/{id}")]
    [InlineData("get api/v1/Loan", "GET", "/api/v1/Loan")]
    [InlineData("POST  /api/v1/Loan?x=1 HTTP/1.1", "POST", "/api/v1/Loan")]
    [InlineData("PATCH https://crm.example/api/v1/Loan/{id}", "PATCH", "/api/v1/Loan/{id}")]
    public void The_http_line_rules_and_is_put_right(string line, string verb, string route)
    {
        var page = Read.Page(LoanPage.With("```http\nPUT /api/v1/Loan/{loanId}/Extend\n```", "```http\n" + line + "\n```"));
        Assert.Equal((verb, route), (page.Verb, page.Route));
    }

    private static EquatableArray<string> Words(params string[] words) => new(words);

    [Fact]
    public void Title_and_sample_repeat_method_and_path()
    {
        Assert.Equal(new DocRoute("PUT", "/Loan/{id}/Extend", default), Page.TitleRoute);
        Assert.Equal(new DocRoute("PUT", "/api/v1/Loan/{loanId}/Extend", default), Page.RequestSample!.Route);
    }

    [Theory]
    [InlineData("# DEL Loan/{id}?force=true&x", "DELETE /Loan/{id} force x")]
    [InlineData("# Extend a loan", "")]
    [InlineData("# Get started", "")]
    public void A_title_in_other_words_repeats_nothing(string title, string route)
    {
        var read = Read.Page(LoanPage.With("# PUT Loan/{id}/Extend", title)).TitleRoute;
        Assert.Equal(route, read is null ? "" : $"{read.Verb} {read.Path} {string.Join(" ", read.QueryNames)}");
    }
}
