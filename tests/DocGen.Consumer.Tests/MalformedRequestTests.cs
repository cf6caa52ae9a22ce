using System.Net;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>What is wrong with a request is a 400 that names the field, and user code never sees it.</summary>
public class MalformedRequestTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Theory]
    [InlineData("Authorization", "Basic")]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("Authorization", "Basic !!!")]
    [InlineData("Authorization", "Basic bm9jb2xvbg==")]
    [InlineData("Authorization", "Basic 5jp4")]
    [InlineData("Authorization", "So(Ticket) 7T:secret")]
    [InlineData("SO-Language", "n\u0085o")]
    [InlineData("SO-Culture", "nb\u0085")]
    [InlineData("SO-TimeZone", "\u0085")]
    [InlineData("Accept-Language", "no, \u0085")]
    [InlineData("Accept", "nothing")]
    public async Task A_header_is_named_and_its_value_is_not_repeated(string name, string value)
    {
        server.Store.LastHeaders = null;
        var (field, message) = Assert.Single(Problem.Errors(await server.SendAsync("GET", "/api/v1/Berth/7", headers: (name, value))));
        Assert.Equal(name, field);
        Assert.StartsWith(name, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        Assert.Null(server.Store.LastHeaders);
    }

    [Theory]
    [InlineData("SO-Language", 101)]
    [InlineData("SO-Culture", 101)]
    [InlineData("SO-TimeZone", 101)]
    [InlineData("Accept-Language", 1001)]
    public async Task A_header_of_absurd_length_is_named(string name, int length)
    {
        Assert.Equal(name, Assert.Single(Problem.Errors(await server.SendAsync("GET", "/api/v1/Berth/7", headers: (name, new string('x', length))))).Key);
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("GET", "/api/v1/Berth/7", headers: (name, new string('x', length - 1)))).Answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/v1/Boat/abc", null, "id", "abc")]
    [InlineData("GET", "/api/v1/Boat?$top=many", null, "$top", "many")]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2&from=monday", "[]", "from", "monday")]
    [InlineData("POST", "/api/v1/Berth/7/Reserve", "[]", "nights", "nights")]
    [InlineData("GET", "/api/v1/Berth/7?$select=Name/", null, "$select", "$select")]
    [InlineData("GET", "/api/v1/Berth/7?$select=a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", null, "$select", "deeper than 16")]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", """[41,"x"]""", "$[1]", "could not be converted")]
    [InlineData("POST", "/api/v1/Agents/Chat/GetChatMessages", """{"ChatSessionId":[]}""", "$.ChatSessionId", "expected a whole number of 32 bits, found an array")]
    [InlineData("PUT", "/api/v1/Boat/7", """{"Owner":{"OwnerId":"7"}}""", "$.Owner.OwnerId", "found a string")]
    [InlineData("PUT", "/api/v1/Boat/7", """{"Crew":[{},{"OwnerId":true}]}""", "$.Crew[1].OwnerId", "found true")]
    [InlineData("PUT", "/api/v1/Boat/7", """{"Name":""", "$.Name", "valid JSON")]
    [InlineData("PATCH", "/api/v1/Boat/7", """[{"op":"fly","path":"/Name"}]""", "$[0].op", "expected add")]
    public async Task A_parameter_or_a_place_in_the_body_is_named(string verb, string path, string? body, string field, string message)
    {
        var errors = Problem.Errors(await server.SendAsync(verb, path, body));
        Assert.True(errors.TryGetValue(field, out var error), string.Join(", ", errors));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_a_selection_is_named()
    {
        const string Path = "/api/v1/Berth/7?$select=";
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("GET", Path + new string('a', 8192))).Answer.StatusCode);
        Assert.Equal("$select", Assert.Single(Problem.Errors(await server.SendAsync("GET", Path + new string('a', 8193)))).Key);
    }

    [Theory]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2")]
    [InlineData("PUT", "/api/v1/Boat/7")]
    [InlineData("PATCH", "/api/v1/Boat/7")]
    [InlineData("DELETE", "/api/v1/Berth/K7")]
    public async Task Who_does_not_say_who_is_calling_gets_a_401_before_the_body_is_read(string verb, string path)
    {
        server.Store.LastHeaders = null;
        Problem.Detail(await server.SendAsync(verb, path, "no JSON", "image/odd", ("Authorization", ""), ("Accept", "image/odd"), ("SO-Language", new string('x', 200))), HttpStatusCode.Unauthorized);
        Assert.Null(server.Store.LastHeaders);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await server.SendAsync(verb, path, "no JSON", headers: ("X-XSRF-TOKEN", "token"))).Answer.StatusCode);
    }

    [Fact]
    public async Task All_that_is_wrong_is_named_at_once()
    {
        var errors = Problem.Errors(await server.SendAsync("POST", "/api/v1/Berth/x/Reserve?from=monday", "{", headers: [("Authorization", "Basic"), ("SO-Language", new string('x', 200))]));
        Assert.Equal(["$", "Authorization", "SO-Language", "body", "from", "id", "nights"], errors.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_query_parameter_that_no_page_knows_changes_nothing()
    {
        var (answer, _) = await server.SendAsync("GET", "/api/v1/Boat?query=1&query.x=2&$top=5");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(5, server.Store.LastQuery!.Top);
    }

    [Theory]
    [InlineData("&marks=a,b%2Cc&marks=d&rows=1,2&from=2024-01-17", new[] { "a", "b,c", "d" }, new[] { 1, 2 })]
    [InlineData("&Marks=a&rows=1&rows=2", new[] { "a" }, new[] { 1, 2 })]
    [InlineData("&rows=1%2C2,x", null, null)]
    public async Task Lists_come_between_commas_or_one_by_one(string query, string[]? marks, int[]? rows)
    {
        var answer = await server.SendAsync("POST", "/api/v1/Berth/7/Reserve?nights=2" + query, "[]");
        if (rows is null)
        {
            Assert.Equal("rows", Assert.Single(Problem.Errors(answer)).Key);
            return;
        }

        Assert.Equal(HttpStatusCode.OK, answer.Answer.StatusCode);
        Assert.Equal(marks, server.Store.LastMarks);
        Assert.Equal(rows, server.Store.LastRows);
        await server.Berths.ReserveAsync(7, 2, [], marks: [.. marks!], rows: [.. rows]);
        Assert.Equal(marks, server.Store.LastMarks);
        Assert.Equal(rows, server.Store.LastRows);
    }

    [Theory]
    [InlineData("no", "nb-NO", "sv;q=0.8, da", "Europe/Oslo", "no", "nb-NO", "Europe/Oslo")]
    [InlineData(null, "sv-SE", "sv;q=0.8, da", null, "da", "sv-SE", null)]
    [InlineData(null, "sv-SE", null, "UTC", null, null, "UTC")]
    public async Task What_is_right_comes_as_one_value(string? language, string? culture, string? accepted, string? zone, string? resolved, string? resolvedCulture, string? resolvedZone)
    {
        await server.Berths.GetBerthAsync(7, headers: new()
        {
            Authorization = ApiAuthorization.Basic("siri", "æ:ø"), XXsrfToken = "x", SoAppToken = "app", SoLanguage = language, SoCulture = culture, AcceptLanguage = accepted, SoTimeZone = zone,
        });
        var headers = server.Store.LastHeaders!;
        Assert.True(headers.Authorization!.TryGetBasic(out var user, out var password));
        Assert.Equal(("Basic", "siri", "æ:ø", "x", "app"), (headers.Authorization.Scheme, user, password, headers.XXsrfToken, headers.SoAppToken));
        Assert.Equal(new ApiLocale(resolved, resolvedCulture, resolvedZone), headers.Locale);
    }
}
