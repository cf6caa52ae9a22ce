using System.Net;
using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary>What the pages show is what comes back.</summary>
public class AnswerTests(FerryHost ferries) : IClassFixture<FerryHost>
{
    private HttpClient Http => ferries.Host.Client;

    [Fact]
    public async Task The_answer_is_the_pages_sample_with_the_name_of_its_operation()
    {
        using var response = await Http.Ask("GET /api/v1/Ferry/3");
        Assert.Equal(FerryPages.Get.Answered, await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            ("v1FerryEntity_GetFerry", "v1FerryEntity/v1FerryEntity_GetFerry.md", "page"),
            (response.Headers.GetValues(DocGenHeaders.Operation).Single(), response.Headers.GetValues(DocGenHeaders.Page).Single(), response.Headers.GetValues(DocGenHeaders.Sample).Single()));
    }

    [Fact]
    public async Task A_page_without_a_sample_is_answered_by_its_table()
    {
        using var response = await Http.Ask("POST /api/v1/Agents/Ferry/GetTimetable", FerryPages.Timetable.Sent);
        Assert.Equal("table", response.Headers.GetValues(DocGenHeaders.Sample).Single());
        Assert.Equal("""{"Line":"","Stops":0,"Daily":false,"First":"0001-01-01T00:00:00Z","Vessel":null}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Twin_routes_are_told_apart_by_the_types_of_their_placeholders()
    {
        using var byNumber = await Http.Ask("GET /api/v1/Ferry/3");
        using var byName = await Http.Ask("GET /api/v1/Ferry/Brimnes");
        Assert.Equal(
            ("v1FerryEntity_GetFerry", "v1FerryEntity_GetFerryByName"),
            (byNumber.Headers.GetValues(DocGenHeaders.Operation).Single(), byName.Headers.GetValues(DocGenHeaders.Operation).Single()));
    }

    [Fact]
    public async Task A_literal_path_wins_over_a_placeholder_and_case_does_not_matter() =>
        Assert.Equal("m", (await Http.Ask("GET /API/v1/ferry/ROWS").Json()).GetProperty("odata.metadata").GetString());

    [Fact]
    public async Task A_page_without_an_answer_gives_204_and_no_body()
    {
        using var response = await Http.Ask("DELETE /api/v1/Ferry/3");
        Assert.Equal((HttpStatusCode.NoContent, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("*/*", "image/png")]
    [InlineData("image/gif", "image/gif")]
    [InlineData("image/png;q=0.5, image/gif", "image/gif")]
    public async Task Bytes_come_as_they_are_in_the_media_type_that_is_wanted_most(string accept, string type)
    {
        using var response = await Http.Ask("GET /api/v1/Ferry/3/Photo", null, "Accept: " + accept);
        Assert.Equal((type, "PNG of a ferry"), (response.Content.Headers.ContentType!.ToString(), await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("text/json", "text/json")]
    [InlineData("text/*", "text/json")]
    [InlineData("application/xml, */*;q=0.1", "application/json")]
    public async Task JSON_comes_under_the_name_that_is_asked_for(string accept, string type)
    {
        using var response = await Http.Ask("GET /api/v1/Ferry/3", null, "Accept: " + accept);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("GET /api/v1/Ferry/3", "404", "No such ferry")]
    [InlineData("PUT /api/v1/Ferry/3", "412", "Somebody was faster")]
    public async Task A_documented_status_comes_when_it_is_asked_for(string line, string status, string meaning)
    {
        Assert.Equal(meaning, (await Http.Ask(line, null, $"{DocGenHeaders.Status}: {status}").Problem(int.Parse(status))).GetProperty("detail").GetString());
        Assert.Equal(meaning, (await Http.Ask($"{line}?{DocGenHeaders.StatusQuery}={status}").Problem(int.Parse(status))).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("", 200, true)]
    [InlineData("200", 200, true)]
    [InlineData("202", 202, true)]
    [InlineData("204", 204, false)]
    public async Task Of_several_successes_the_one_comes_that_is_asked_for(string status, int expected, bool hasBody)
    {
        using var response = await Http.Ask("POST /api/v1/Ferry", FerryPages.Post.Sent, $"{DocGenHeaders.Status}: {status}");
        Assert.Equal((expected, hasBody), ((int)response.StatusCode, (await response.Content.ReadAsStringAsync()).Length > 0));
    }

    [Fact]
    public async Task A_status_that_the_page_does_not_document_is_refused_unless_any_server_may_give_it()
    {
        Assert.Contains("200, 304, 404", (await Http.Ask("GET /api/v1/Ferry/3", null, $"{DocGenHeaders.Status}: 409").Problem(400)).Error(DocGenHeaders.Status), StringComparison.Ordinal);
        await Http.Ask("GET /api/v1/Ferry/3", null, $"{DocGenHeaders.Status}: 503").Problem(503);
        Assert.Equal(HttpStatusCode.NotModified, (await Http.Ask("GET /api/v1/Ferry/3", null, $"{DocGenHeaders.Status}: 304")).StatusCode);
    }

    [Fact]
    public async Task Documented_conditions_hold_against_the_servers_start()
    {
        using var first = await Http.Ask("GET /api/v1/Ferry/3");
        var changed = first.Content.Headers.LastModified!.Value;
        Assert.Equal(304, (int)(await Http.Ask("GET /api/v1/Ferry/3", null, $"If-Modified-Since: {changed:R}")).StatusCode);
        Assert.Equal(200, (int)(await Http.Ask("GET /api/v1/Ferry/3", null, $"If-Modified-Since: {changed.AddHours(-1):R}")).StatusCode);
        Assert.Equal(200, (int)(await Http.Ask("PUT /api/v1/Ferry/3", FerryPages.Put.Sent, $"If-Unmodified-Since: {changed:R}")).StatusCode);
        await Http.Ask("PUT /api/v1/Ferry/3", FerryPages.Put.Sent, $"If-Unmodified-Since: {changed.AddHours(-1):R}").Problem(412);
    }
}
