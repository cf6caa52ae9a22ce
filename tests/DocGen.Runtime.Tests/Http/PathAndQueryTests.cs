using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class PathAndQueryTests
{
    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    [InlineData("...", "...")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%2F", "%252F")]
    [InlineData("a?b#c&d=e", "a%3Fb%23c%26d%3De")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("æ😀", "%C3%A6%F0%9F%98%80")]
    [InlineData("{id}", "%7Bid%7D")]
    [InlineData("a\r\nb\0", "a%0D%0Ab%00")]
    [InlineData(" ", "%20")]
    public async Task A_value_stays_one_segment_of_the_path(string value, string escaped)
    {
        var sent = Sent.Json("5");
        await sent.Client.CountAsync(value);
        Assert.Equal($"/api/v1/Chat/{escaped}/Count", sent.Last.RequestUri!.AbsolutePath);
        Assert.Equal("", sent.Last.RequestUri.Query);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task What_would_lead_to_another_path_is_refused(string value)
    {
        var sent = Sent.Json("5");
        var refused = await Assert.ThrowsAsync<ArgumentException>("id", () => sent.Client.CountAsync(value));
        Assert.Contains("v1Chat_Count", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>("id", () => sent.Client.CountAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => sent.Client.SignalAsync(default, null));
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task Every_kind_of_value_has_its_text()
    {
        var sent = Sent.Json("5");
        await sent.Client.CountAsync("1", all: true, weight: 1.5, most: long.MaxValue, words: ["a&b", "c,d", "+"]);
        Assert.Equal("?all=true&weight=1.5&most=9223372036854775807&words=a%26b&words=c%2Cd&words=%2B", sent.Last.RequestUri!.Query);
        await sent.Client.CountAsync("1", all: false, words: []);
        Assert.Equal("?all=false", sent.Last.RequestUri!.Query);
    }

    [Fact]
    public async Task Lists_enums_dates_and_select_go_along()
    {
        var sent = Sent.Json("[]");
        await sent.Client.GetSessionsAsync("name eq 'x' and 1=1", "New one", [1, -2], new(2023, 2, 5, 13, 38, 13, TimeSpan.FromHours(1)), "name, category/id");
        Assert.Equal(
            "?$filter=name%20eq%20%27x%27%20and%201%3D1&status=New%20one&ids=1&ids=-2&since=2023-02-05T13%3A38%3A13%2B01%3A00&$select=name,category/id",
            sent.Last.RequestUri!.Query);
    }

    [Fact]
    public async Task What_is_null_is_not_sent()
    {
        var sent = Sent.Json("[]");
        await sent.Client.GetSessionsAsync(select: []);
        Assert.Equal("", sent.Last.RequestUri!.Query);
        await sent.Client.GetSessionsAsync("");
        Assert.Equal("?$filter=", sent.Last.RequestUri!.Query);
    }

    [Fact]
    public async Task A_value_cannot_add_a_parameter()
    {
        var sent = Sent.Json("[]");
        await sent.Client.GetSessionsAsync("x&$select=secret#y", select: (Select<ChatSessionEntity>)"a&b=c");
        Assert.Equal("?$filter=x%26%24select%3Dsecret%23y&$select=a%26b%3Dc", sent.Last.RequestUri!.Query);
    }

    [Fact]
    public async Task A_placeholder_must_exist_and_every_one_must_be_filled()
    {
        var sent = Sent.Json("5");
        var odd = new OddClient(new HttpClient(sent), sent.Options);
        await Assert.ThrowsAsync<InvalidOperationException>(() => odd.UnfilledAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => odd.WrongAsync());
        Assert.Empty(sent.Requests);
    }

    private sealed class OddClient(HttpClient httpClient, ApiClientOptions options) : ApiClient(httpClient, options)
    {
        internal Task UnfilledAsync() => SendAsync(Begun(), default);

        internal Task WrongAsync() => SendAsync(Begun().Path("a", 1).Path("a", 2L), default);

        private ApiCall Begun() => Call("v1X_Y", "GET", "/api/{a}", new HeaderSet(), null);
    }
}
