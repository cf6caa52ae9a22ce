using DocGen.Docs.Model;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class OperationModelsTests
{
    private static readonly WrittenPage Page = Giving("v1Book_Get", "Book", ["Id | int32"]);

    private static OperationModel Of(WrittenPage page) => Merge.Of(page).Operation(page.Uid);

    [Fact]
    public void An_operation_is_called_and_reached_as_its_page_says()
    {
        var operation = Of(Page with { Route = "/api/v1/Book/latest", Verb = "PUT" });
        Assert.Equal(("v1Book_Get", "Get", "PUT", "/api/v1/Book/latest", "v1Book/v1Book_Get.md"), (operation.Uid, operation.Name, operation.Verb, operation.Route, operation.Page));
    }

    [Theory]
    [InlineData("`application/json`, `text/json`, `application/octet-stream`", "application/json")]
    [InlineData("`image/png`, `image/gif`", "image/png, image/gif")]
    [InlineData("`application/xml`", "application/json")]
    public void What_the_client_asks_for_follows_from_what_comes_back(string types, string accept) =>
        Assert.Equal(accept, Of(Page with { Headers = ["Accept | What may come: " + types] }).Accept);

    [Fact]
    public void Bytes_are_asked_for_as_the_listed_files_or_as_such()
    {
        var page = Answering("v1Book_Cover", "byte");
        Assert.Equal("application/octet-stream", Of(page with { Headers = ["Accept | What may come: `application/json`, `application/octet-stream`"] }).Accept);
        Assert.Equal("application/octet-stream", Of(page).Accept);
    }

    [Fact]
    public void Nothing_is_asked_for_where_nothing_comes_back()
    {
        var operation = Of(Silent("v1Book_Delete") with { Headers = ["Accept | What may come: "] });
        Assert.Equal(("", 0, TypeKind.None), (operation.Accept, operation.AcceptTypes.Count, operation.Response.Kind));
    }

    [Theory]
    [InlineData("cover binary", "`image/png`", "image/png")]
    [InlineData("cover binary", "`application/json`, `multipart/form-data`", "multipart/form-data")]
    [InlineData("cover binary", "`application/json`", "application/octet-stream")]
    [InlineData("name", "`application/json`, `text/plain`", "application/json")]
    public void What_is_sent_is_JSON_or_a_file_of_the_listed_kind(string label, string types, string sent) =>
        Assert.Equal(sent, Of(Silent("v1Book_Do") with { Label = label, Headers = ["Content-Type | What is sent: " + types] }).Body!.ContentType);

    [Fact]
    public void A_body_says_what_it_is_called_and_takes()
    {
        var body = Of(Taking("v1Book_Do", "request", ["Id | Integer"]) with { BodyText = "Id", Headers = ["Content-Type | What is sent: `application/json`, `text/json`"] }).Body!;
        Assert.Equal(("request", "Id"), (body.Name, body.Summary));
        Assert.Equal(["application/json", "text/json"], body.ContentTypes);
        Assert.Equal("body", Of(Taking("v1Book_Do", "book", ["Id | Integer"])).Body!.Name);
    }

    [Fact]
    public void The_first_success_is_the_success_and_all_others_are_errors()
    {
        var operation = Of(Page with { Statuses = ["404 | No such book", "200 | Found.", "304 | Not modified", "412 | Changed"] });
        Assert.Equal(new StatusModel(200, "Found."), operation.Success);
        Assert.Equal([404, 304, 412], operation.Errors.Select(status => status.Code));
    }

    [Fact]
    public void Of_several_successes_the_first_that_may_come_with_an_answer_counts_and_the_others_are_kept()
    {
        var operation = Of(Giving("v1Book_Get", "Book", ["Id | int32"]) with { Statuses = ["204 | None", "202 | Later", "200 | Found.", "202 | Again later", "404 | No such book"] });
        Assert.Equal(new StatusModel(202, "Later"), operation.Success);
        Assert.Equal([204, 200], operation.OtherSuccesses.Select(status => status.Code));
        Assert.Equal([404], operation.Errors.Select(status => status.Code));
        Assert.Equal("Book", operation.Response.Name);
    }

    [Fact]
    public void A_page_that_documents_errors_only_succeeds_with_nothing() => Assert.Equal(204, Of(Page with { Statuses = ["404 | No such book"] }).Success.Code);

    [Fact]
    public void Notes_reach_the_operation_and_deprecation_its_own_place()
    {
        var operation = Of(Page with { Description = "Gets it.\n\n## Online Restricted: ## Not in every branch.\n\n## Experimental: ## It may change." });
        Assert.Equal(["Online Restricted: Not in every branch.", "Experimental: It may change."], operation.Notes);
        Assert.Null(operation.Obsolete);
        Assert.Equal("Deprecated: use Find.", Of(Page with { Description = "Deprecated: use Find." }).Obsolete);
    }

    [Fact]
    public void A_parameter_never_meets_the_fixed_ones()
    {
        var page = Page with { Query = ["$select | string", "select | string", "headers | string", "body | string", "CancellationToken | string"] };
        Assert.Equal(["selectValue", "headersValue", "bodyValue", "cancellationTokenValue"], Of(page).Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Parameters_that_meet_in_one_name_are_told_apart() =>
        Assert.Equal(["mode", "modeValue"], Of(Page with { Query = ["mode | string", "$mode | string"] }).Parameters.Select(parameter => parameter.Name));

    [Theory]
    [InlineData("loan.book.id", "loanBookId")]
    [InlineData("Id", "id")]
    [InlineData("sr_id", "sr_id")]
    [InlineData("IDs", "iDs")]
    [InlineData("URL", "url")]
    [InlineData("$filter", "filter")]
    [InlineData("New", "new")]
    [InlineData("class", "class")]
    public void A_parameter_begins_small(string wireName, string name) => Assert.Equal(name, Assert.Single(Of(Page with { Query = [wireName + " | string"] }).Parameters).Name);
}
