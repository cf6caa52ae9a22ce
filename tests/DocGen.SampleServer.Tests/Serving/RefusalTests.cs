using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary>What is not as its page says is refused, and the refusal says where and what the page wants.</summary>
public class RefusalTests(FerryHost ferries) : IClassFixture<FerryHost>
{
    private const string Body = """{"FerryId":3,"Name":"Vik"}""";

    private HttpClient Http => ferries.Host.Client;

    [Theory]
    [InlineData("POST /api/v1/Ferry", Body)]
    [InlineData("PUT /api/v1/Ferry/3", Body)]
    [InlineData("PATCH /api/v1/Ferry/3", "[]")]
    [InlineData("DELETE /api/v1/Ferry/3", null)]
    public async Task Without_authorization_and_token_nothing_is_changed(string line, string? json)
    {
        using var response = await Http.AskPlainly(line, json);
        Assert.Equal((401, "Bearer"), ((int)response.StatusCode, response.Headers.WwwAuthenticate.Single().Scheme));
        Assert.InRange((int)(await Http.AskPlainly(line, json, "X-XSRF-TOKEN: t")).StatusCode, 200, 204);
        Assert.InRange((int)(await Http.AskPlainly(line, json, "Authorization: SoTicket t")).StatusCode, 200, 204);
    }

    [Fact]
    public async Task Reading_needs_no_authorization() => Assert.Equal("Brimnes", (await Http.AskPlainly("GET /api/v1/Ferry/3").Json()).GetProperty("Name").GetString());

    [Theory]
    [InlineData("Authorization: Basic", "scheme")]
    [InlineData("Authorization: Basic !", "base64")]
    public async Task An_authorization_that_cannot_be_read_is_named(string header, string says) =>
        Assert.Contains(says, (await Http.AskPlainly("GET /api/v1/Ferry/3", null, header).Problem(400)).Error("Authorization"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Content-Type: text/plain")]
    [InlineData("Content-Type: ")]
    public async Task A_body_of_another_media_type_is_not_taken(string header)
    {
        using var response = await Http.Ask("POST /api/v1/Ferry", Body, header);
        Assert.Equal((415, "application/json"), ((int)response.StatusCode, response.Headers.GetValues("Accept").First().Split(',')[0]));
    }

    [Theory]
    [InlineData("Accept: image/png", "doesn't offer")]
    [InlineData("Accept: application/xml", "can only answer with application/json")]
    [InlineData("Accept: application/json;q=0, text/json;q=0", "doesn't offer")]
    public async Task An_answer_that_cannot_be_given_is_not_acceptable(string header, string says) =>
        Assert.Contains(says, (await Http.Ask("GET /api/v1/Ferry/3", null, header).Problem(406)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET /api/v1/Ferry", "harbour", "found nothing. The page says: Where they lie")]
    [InlineData("GET /api/v1/Ferry?harbour=Vik&size=Huge", "size", "expected one of Small, Large")]
    [InlineData("GET /api/v1/Ferry?harbour=Vik&numbers=3,four", "numbers", "expected an array of Int32")]
    [InlineData("GET /api/v1/Ferry?harbour=Vik&harbour=Lom", "harbour", "found 2 values")]
    [InlineData("GET /api/v1/Ferry/3?draught=deep", "draught", "a number (double)")]
    [InlineData("GET /api/v1/Ferry/three/Photo", "id", "a whole number (int32); found another text. The page says: Which ferry")]
    [InlineData("GET /api/v1/Ferry/3?$select=a//b", "$select", "slash")]
    public async Task A_parameter_is_named_with_what_the_page_says(string line, string name, string says)
    {
        var problem = await Http.Ask(line).Problem(400);
        Assert.Contains(says, problem.Error(name), StringComparison.Ordinal);
        Assert.EndsWith(".md", problem.GetProperty("page").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"FerryId":"three"}""", "$.FerryId", "expected a whole number (int32), found a text. The page says: The number")]
    [InlineData("""{"FerryId":3.5}""", "$.FerryId", "found the number 3.5")]
    [InlineData("""{"Name":["Vik"]}""", "$.Name", "expected a text, found an array. The page says: On its bow")]
    [InlineData("""{"Decks":[{"Level":1},{"Level":true}]}""", "$.Decks[1].Level", "found true")]
    [InlineData("[]", "$", "found an array")]
    [InlineData("null", "$", "found null")]
    [InlineData("""{"Name":""", "$.Name", "JSON (RFC 8259)")]
    [InlineData("""{"Name":"\ud800"}x""", "$", "JSON (RFC 8259)")]
    public async Task A_wrong_body_is_named_by_its_path_with_what_came_and_what_the_page_says(string json, string path, string says)
    {
        var problem = await Http.Ask("PUT /api/v1/Ferry/3", json).Problem(400);
        Assert.Contains(says, problem.Error(path), StringComparison.Ordinal);
        Assert.Equal("v1FerryEntity/v1FerryEntity_PutFerry.md", problem.GetProperty("page").GetString());
    }

    [Fact]
    public async Task A_missing_body_is_told() => Assert.Contains("found none", (await Http.Ask("POST /api/v1/Ferry").Problem(400)).Error("$"), StringComparison.Ordinal);

    [Theory]
    [InlineData("""[{"op":"move","path":"/Name"}]""", "$[0].op")]
    [InlineData("3", "$")]
    public async Task A_patch_that_is_none_is_told(string json, string path) => Assert.NotEmpty((await Http.Ask("PATCH /api/v1/Ferry/3", json).Problem(400)).Error(path));

    [Fact]
    public async Task Where_a_page_contradicts_itself_either_is_right()
    {
        Assert.Equal(200, (int)(await Http.Ask("POST /api/v1/Agents/Ferry/GetTimetable", FerryPages.Timetable.Sent)).StatusCode);
        await Http.Ask("POST /api/v1/Agents/Ferry/GetTimetable", """{"Day":7}""").Problem(400);
    }

    [Fact]
    public async Task An_unknown_property_passes_unless_it_is_to_be_refused()
    {
        const string Unknown = """{"FerryId":3,"Nmae":"Vik"}""";
        Assert.Equal(200, (int)(await Http.Ask("PUT /api/v1/Ferry/3", Unknown)).StatusCode);
        await using var strict = await SampleHost.Start(options => (options.Pages, options.RefusesUnknownProperties) = (FerryPages.Pages, true));
        Assert.Contains("doesn't know", (await strict.Client.Ask("PUT /api/v1/Ferry/3", Unknown).Problem(400)).Error("$.Nmae"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /api/v1/Fery/3", "GET /api/v1/Ferry/{id}")]
    [InlineData("POST /api/v1/Agents/Ferry/GetTimtable", "POST /api/v1/Agents/Ferry/GetTimetable")]
    public async Task An_unknown_route_names_the_closest_documented_one(string line, string closest) =>
        Assert.Contains(closest, (await Http.Ask(line).Problem(404)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_verb_that_no_page_documents_names_those_that_are()
    {
        using var response = await Http.Ask("POST /api/v1/Ferry/3", Body);
        Assert.Equal((405, "DELETE,GET,PATCH,PUT"), ((int)response.StatusCode, string.Join(',', response.Content.Headers.Allow)));
    }

    [Fact]
    public async Task What_lies_beside_the_documented_paths_is_left_to_the_app() => Assert.Empty(await Http.Ask("GET /health").Text());
}
