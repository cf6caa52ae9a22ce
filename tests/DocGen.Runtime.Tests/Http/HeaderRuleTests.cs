using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class HeaderRuleTests
{
    [Fact]
    public async Task Headers_of_the_client_go_only_where_they_are_documented()
    {
        var sent = Sent.Json("5");
        sent.Options.Headers.SoLanguage = "no";
        sent.Options.Headers.SoAppToken = "app";
        sent.Options.Headers.IfModifiedSince = DateTimeOffset.UnixEpoch;
        await sent.Client.CountAsync("1");
        Assert.Equal("no", sent.Header("SO-Language"));
        Assert.Equal("Thu, 01 Jan 1970 00:00:00 GMT", sent.Header("If-Modified-Since"));
        await sent.Client.DeleteAsync(1);
        Assert.Null(sent.Header("SO-Language"));
        Assert.Null(sent.Header("If-Modified-Since"));
        Assert.Equal("app", sent.Header("SO-AppToken"));
        Assert.Equal("SoTicket ticket", sent.Header("Authorization"));
    }

    [Fact]
    public async Task A_header_of_the_call_wins_and_is_sent_once()
    {
        var sent = Sent.Json("5");
        sent.Options.Headers.SoLanguage = "no";
        await sent.Client.CountAsync("1", headers: new() { SoLanguage = "en", Authorization = ApiAuthorization.Bearer("own") });
        Assert.Equal("en", sent.Header("SO-Language"));
        Assert.Equal("Bearer own", sent.Header("Authorization"));
    }

    [Fact]
    public async Task A_header_of_the_call_that_is_not_documented_is_refused_and_named()
    {
        var sent = Sent.Json("5");
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => sent.Client.DeleteAsync(1, new() { SoLanguage = "no" }));
        Assert.Contains("SO-Language", refused.Message, StringComparison.Ordinal);
        Assert.Contains("v1Chat_Delete", refused.Message, StringComparison.Ordinal);
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task Accept_and_content_type_come_from_the_page()
    {
        var sent = Sent.Json("null");
        await sent.Client.CreateChatSessionForTopicAsync(new());
        Assert.Equal("application/json", sent.Header("Accept"));
        Assert.Equal("application/json", sent.Header("Content-Type"));
        await sent.Client.DeleteAsync(1);
        Assert.Null(sent.Header("Accept"));
        Assert.Null(sent.Last.Content);
    }

    [Fact]
    public async Task Both_can_be_set_by_the_caller()
    {
        var sent = Sent.Json("null");
        sent.Options.Headers.Accept = "text/json";
        await sent.Client.CreateChatSessionForTopicAsync(new(), headers: new() { ContentType = "text/json; charset=utf-8" });
        Assert.Equal("text/json", sent.Header("Accept"));
        Assert.Equal("text/json; charset=utf-8", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task A_write_without_authorization_and_token_is_refused_before_the_network()
    {
        var sent = Sent.Json("null");
        sent.Options.Authorization = null;
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => sent.Client.CreateChatSessionForTopicAsync(new()));
        Assert.Contains("X-XSRF-TOKEN", refused.Message, StringComparison.Ordinal);
        Assert.Contains("v1ChatAgent_CreateChatSessionForTopic", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => sent.Client.DeleteAsync(1));
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task Either_of_both_is_enough_wherever_it_comes_from()
    {
        var sent = Sent.Json("null");
        sent.Options.Authorization = null;
        await sent.Client.DeleteAsync(1, new() { XXsrfToken = "x" });
        Assert.Equal("x", sent.Header("X-XSRF-TOKEN"));
        sent.Options.Headers.XXsrfToken = "y";
        await sent.Client.DeleteAsync(1);
        Assert.Equal("y", sent.Header("X-XSRF-TOKEN"));
        sent.Options.Headers.XXsrfToken = null;
        var http = new HttpClient(sent);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "z");
        await new ChatAgentClient(http, sent.Options).DeleteAsync(1);
        Assert.Equal("Bearer z", sent.Header("Authorization"));
        sent.Options.IsAuthorizedByHandler = true;
        await sent.Client.DeleteAsync(1);
        Assert.Equal(4, sent.Requests.Count);
    }

    [Fact]
    public async Task Reading_needs_neither()
    {
        var sent = Sent.Json("5");
        sent.Options.Authorization = null;
        Assert.Equal(5, await sent.Client.CountAsync("1"));
        Assert.Null(sent.Header("Authorization"));
    }

    [Fact]
    public void The_shortcut_of_the_options_is_the_header()
    {
        var options = new ApiClientOptions { Authorization = ApiAuthorization.Bearer("x") };
        Assert.Same(options.Authorization, options.Headers.Authorization);
        options.Headers.Authorization = null;
        Assert.Null(options.Authorization);
    }
}
