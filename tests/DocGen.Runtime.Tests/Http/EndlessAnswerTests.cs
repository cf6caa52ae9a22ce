using System.Net;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A server that never stops sending costs no more memory than the HttpClient allows, and no more time than the caller grants.</summary>
public class EndlessAnswerTests
{
    private const int Limit = 100_000;

    /// <summary>Buffers grow by doubling, so a little more than the limit is read.</summary>
    private const int LittleMore = 4 * Limit;

    [Fact]
    public async Task A_body_is_read_up_to_the_limit_of_the_HttpClient()
    {
        await using var body = new EndlessStream("\"");
        await Assert.ThrowsAsync<HttpRequestException>(() => Client(body).CountAsync("1"));
        Assert.InRange(body.Given, Limit, LittleMore);
    }

    [Fact]
    public async Task A_body_that_pours_in_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await using var body = new EndlessStream("\"", source.Cancel);
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(body).CountAsync("1", cancellationToken: source.Token));
        Assert.Equal(source.Token, ended.CancellationToken);
        Assert.InRange(body.Given, 1, Limit);
    }

    [Fact]
    public async Task Of_a_list_no_element_is_longer_than_the_limit()
    {
        await using var body = new EndlessStream("[{\"CustomerName\":\"");
        var sessions = await Sessions(body);
        await Assert.ThrowsAsync<HttpRequestException>(async () => { await foreach (var _ in sessions) { } });
        Assert.InRange(body.Given, Limit, LittleMore);
    }

    [Fact]
    public async Task A_list_that_pours_in_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await using var body = new EndlessStream("[{\"CustomerName\":\"", source.Cancel);
        var sessions = await Sessions(body);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => { await foreach (var _ in sessions.WithCancellation(source.Token)) { } });
        Assert.InRange(body.Given, 1, Limit);
    }

    private static async Task<ApiElements<ChatSessionEntity>> Sessions(Stream body)
    {
        var sessions = new ApiElements<ChatSessionEntity>();
        await Client(body).GetSessionsAsync(headers: new() { Elements = sessions });
        return sessions;
    }

    private static ChatAgentClient Client(Stream body)
    {
        var sent = new Sent(_ => new(HttpStatusCode.OK) { Content = new StreamContent(body) });
        return new(new HttpClient(sent) { MaxResponseContentBufferSize = Limit }, sent.Options);
    }
}
