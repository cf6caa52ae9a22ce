using System.Net;
using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Http;

public class TokenTests
{
    [Fact]
    public async Task A_callback_is_asked_for_each_request()
    {
        var sent = Sent.Json("5");
        var asked = 0;
        sent.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult($"t{++asked}"));
        await sent.Client.CountAsync("1");
        await sent.Client.CountAsync("1");
        Assert.Equal("Bearer t2", sent.Header("Authorization"));
    }

    [Fact]
    public async Task After_a_401_it_is_asked_once_more_and_the_body_sent_again()
    {
        var asked = 0;
        var sent = new Sent(request => request.Headers.Authorization!.Parameter == "t2" ? Sent.Answer("null") : Sent.Answer("", status: HttpStatusCode.Unauthorized));
        sent.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult($"t{++asked}"));
        await sent.Client.CreateChatSessionForTopicAsync(new() { ChatTopicId = 5 });
        Assert.Equal(["""{"ChatTopicId":5}""", """{"ChatTopicId":5}"""], sent.Bodies);
    }

    [Fact]
    public async Task A_second_401_is_the_answer()
    {
        var sent = new Sent(_ => Sent.Answer("", status: HttpStatusCode.Unauthorized));
        sent.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult("t"));
        var failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"));
        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
        Assert.Equal(2, sent.Requests.Count);
    }

    [Fact]
    public async Task Without_a_callback_a_401_is_the_answer_at_once()
    {
        var sent = new Sent(_ => Sent.Answer("", status: HttpStatusCode.Unauthorized));
        await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"));
        Assert.Single(sent.Requests);
    }

    [Fact]
    public async Task A_stream_is_sent_again_only_if_it_can_go_back()
    {
        var sent = new Sent(_ => Sent.Answer("", status: HttpStatusCode.Unauthorized));
        sent.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult("t"));
        var stream = new MemoryStream("xxabc"u8.ToArray()) { Position = 2 };
        await Assert.ThrowsAsync<ApiException>(() => sent.Client.SaveImageAsync(1, new(stream)));
        Assert.Equal(["abc", "abc"], sent.Bodies);
        await Assert.ThrowsAsync<ApiException>(() => sent.Client.SaveImageAsync(1, new(new OnceStream("abc"u8.ToArray()))));
        Assert.Equal(3, sent.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret\r\nX: y")]
    public async Task A_callback_that_gives_no_token_is_told_without_repeating_it(string token)
    {
        var sent = Sent.Json("5");
        sent.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult(token));
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => sent.Client.CountAsync("1"));
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task The_caller_can_cancel_the_callback()
    {
        var sent = Sent.Json("5");
        sent.Options.Authorization = ApiAuthorization.Bearer(async token => { await Task.Delay(Timeout.Infinite, token); return "t"; });
        using var source = new CancellationTokenSource();
        var call = sent.Client.CountAsync("1", cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
