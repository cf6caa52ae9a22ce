using System.Net;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class EndingTests
{
    private static readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> s_never =
        async (_, token) => { await Task.Delay(Timeout.Infinite, token); throw new InvalidOperationException(); };

    [Fact]
    public async Task The_callers_cancellation_is_told_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        var call = new Sent(s_never).Client.CountAsync("secret", cancellationToken: source.Token);
        await source.CancelAsync();
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, ended.CancellationToken);
        Assert.True(call.IsCanceled);
        Assert.DoesNotContain("secret", ended.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_sends_nothing()
    {
        var sent = Sent.Json("5");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent.Client.CountAsync("1", cancellationToken: new(true)));
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task The_timeout_of_the_HttpClient_is_told_as_such()
    {
        var sent = new Sent(s_never);
        using var http = new HttpClient(sent) { Timeout = TimeSpan.FromMilliseconds(30) };
        var ended = await Assert.ThrowsAsync<TimeoutException>(() => new ChatAgentClient(http, sent.Options).CountAsync("1"));
        Assert.StartsWith("v1Chat_Count (GET /api/v1/Chat/{id}/Count)", ended.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_counts_for_the_body_too()
    {
        var sent = new Sent(_ => new(HttpStatusCode.OK) { Content = new StreamContent(new StuckStream()) });
        using var http = new HttpClient(sent) { Timeout = TimeSpan.FromMilliseconds(30) };
        await Assert.ThrowsAsync<TimeoutException>(() => new ChatAgentClient(http, sent.Options).CountAsync("1"));
    }

    [Fact]
    public async Task The_caller_can_cancel_while_the_body_comes()
    {
        var sent = new Sent(_ => new(HttpStatusCode.OK) { Content = new StreamContent(new StuckStream()) });
        using var source = new CancellationTokenSource();
        var call = sent.Client.CountAsync("1", cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task No_timeout_at_all_is_possible()
    {
        var sent = Sent.Json("5");
        using var http = new HttpClient(sent) { Timeout = Timeout.InfiniteTimeSpan };
        Assert.Equal(5, await new ChatAgentClient(http, sent.Options).CountAsync("1"));
    }

    private sealed class StuckStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);
    }
}
