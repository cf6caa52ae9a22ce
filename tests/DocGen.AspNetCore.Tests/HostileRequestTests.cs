using System.Net;
using DocGen.AspNetCore.Tests.Support;

namespace DocGen.AspNetCore.Tests;

/// <summary>Requests that mean harm are the sender's fault, 400 and the like, and never the server's.</summary>
public class HostileRequestTests(Server server) : IClassFixture<Server>
{
    private const string Path = "/api/v1/Agents/Chat/CreateChatSessionForTopic";

    [Theory]
    [InlineData("{\"New\":", "1", "}", 64)] // An unknown member is kept, and so has to be read.
    [InlineData("[", "", "]", 65)]
    [InlineData("[", "", "", 1_000_000)]
    [InlineData("{\"ChatTopicId\":", "", "", 100_000)]
    public async Task A_body_that_nests_too_deep_is_a_400(string open, string inner, string close, int depth)
    {
        var json = string.Concat(Enumerable.Repeat(open, depth)) + (inner.Length > 0 ? "[" + inner + "]" : "") + string.Concat(Enumerable.Repeat(close, depth));
        var calls = server.Store.Calls;
        var (answer, body) = await server.SendAsync(HttpMethod.Post, Path, json);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(body.Length < 2_000, body);
        Assert.Equal(calls, server.Store.Calls);
    }

    [Fact]
    public async Task A_body_that_nests_as_deep_as_allowed_is_read()
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, "{\"New\":" + new string('[', 63) + new string(']', 63) + "}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("a%0d%0aSet-Cookie:x")]
    [InlineData("%E2%80%A8%E2%80%AE")]
    [InlineData("%FF%FE")] // No UTF-8.
    [InlineData("..%2F..%2Fetc")]
    [InlineData("%252e%252e")]
    public async Task A_value_in_the_path_is_one_value_and_adds_no_header(string segment)
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Get, $"/api/v1/Chat/{segment}/Count");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(body, ((string)server.Store.Seen!).Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("a%0d%0aX:1")]
    [InlineData("%E2%80%A8,%20,%00")]
    [InlineData("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a")]
    public async Task A_selection_of_such_is_a_400_that_does_not_repeat_it(string select)
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Post, Path + "?$select=" + select, "{}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X"));
        Assert.DoesNotContain("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If-Modified-Since", "tomorrow")]
    [InlineData("SO-Language", "no\tno")]
    [InlineData("SO-TimeZone", "../../etc/localtime")]
    public async Task A_header_of_any_text_is_no_fault_of_the_server(string name, string value)
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, "{}", headers: headers => headers.TryAddWithoutValidation(name, value));
        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [Fact]
    public async Task Headers_beyond_what_the_server_takes_are_a_431()
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, "{}", headers: headers => headers.TryAddWithoutValidation("SO-AppToken", new string('x', 100_000)));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }
}
