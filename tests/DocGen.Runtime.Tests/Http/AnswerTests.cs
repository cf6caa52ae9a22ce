using System.Net;
using System.Text;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class AnswerTests
{
    [Fact]
    public async Task An_answer_is_read_into_the_documented_type()
    {
        var sent = Sent.Json("""{"ChatSessionId":502,"Status":"Closed"}""");
        var session = await sent.Client.CreateChatSessionForTopicAsync(new() { ChatTopicId = 223 });
        Assert.Equal(502, session!.ChatSessionId);
        Assert.Equal(HttpMethod.Post, sent.Last.Method);
        Assert.Equal("https://host/api/v1/Agents/Chat/CreateChatSessionForTopic", sent.Last.RequestUri!.AbsoluteUri);
        Assert.Equal("""{"ChatTopicId":223}""", sent.Bodies[0]);
    }

    [Fact]
    public async Task The_selection_of_the_call_counts_for_its_answer()
    {
        var session = await Sent.Json("""{"ChatSessionId":null,"CustomerName":null}""").Client
            .CreateChatSessionForTopicAsync(new(), [ChatSessionEntity.Fields.CustomerName]);
        Assert.True(ApiEntityState.IsSelected(session!, ChatSessionEntity.Fields.CustomerName));
        Assert.False(ApiEntityState.IsSelected(session!, ChatSessionEntity.Fields.ChatSessionId));
    }

    [Theory]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData(" \n", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.NoContent)]
    [InlineData("", HttpStatusCode.Accepted)]
    public async Task Null_an_empty_body_and_204_are_null(string body, HttpStatusCode status)
    {
        var sent = Sent.Json(body, status);
        Assert.Null(await sent.Client.CreateChatSessionForTopicAsync(new()));
        Assert.Null(await sent.Client.CountAsync("1"));
        Assert.Null(await sent.Client.GetSessionsAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData((HttpStatusCode)299)]
    public async Task Every_success_is_read_alike(HttpStatusCode status) =>
        Assert.Equal("Kari", (await Sent.Json("""{"CustomerName":"Kari"}""", status).Client.CreateChatSessionForTopicAsync(new()))!.CustomerName);

    [Fact]
    public async Task A_body_without_a_media_type_is_read_as_JSON() =>
        Assert.Equal(5, await new Sent(_ => Sent.Answer("5", null)).Client.CountAsync("1"));

    [Theory]
    [InlineData("application/problem+json")]
    [InlineData("text/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"; odata=x")]
    [InlineData("application/json; charset=utf8x")]
    public async Task Media_types_of_JSON_are_read(string mediaType) =>
        Assert.Equal(5, await new Sent(_ => Sent.Answer("5", mediaType)).Client.CountAsync("1"));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public async Task Another_charset_is_believed(string charset)
    {
        var sent = new Sent(_ =>
        {
            var answer = Sent.Answer("", $"application/json; charset={charset}");
            var bytes = new ByteArrayContent(Encoding.GetEncoding(charset).GetBytes("""{"CustomerName":"æøå"}"""));
            bytes.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}");
            answer.Content = bytes;
            return answer;
        });
        Assert.Equal("æøå", (await sent.Client.CreateChatSessionForTopicAsync(new()))!.CustomerName);
    }

    [Fact]
    public async Task A_page_instead_of_JSON_is_told_with_its_beginning()
    {
        var page = "<html>\n  <title>Log in</title>" + new string('x', 200_000);
        var failure = await Assert.ThrowsAsync<ApiException>(() => new Sent(_ => Sent.Answer(page, "text/html")).Client.CountAsync("1"));
        Assert.Contains("text/html", failure.Message, StringComparison.Ordinal);
        Assert.Contains("<html> <title>Log in</title>", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length < 400);
        Assert.Equal(64 * 1024, failure.Body.Length);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
    }

    [Fact]
    public async Task JSON_that_is_not_what_the_page_promises_is_told_with_operation_path_expectation_and_finding()
    {
        var failure = await Assert.ThrowsAsync<ApiException>(() => Sent.Json("""[{},{"ChatSessionId":"5"}]""").Client.GetSessionsAsync("secret"));
        Assert.Equal("v1Chat_GetSessions (GET /api/v1/Chat/Sessions): $[1].ChatSessionId: expected a whole number of 32 bits, found a string.", failure.Message);
        var fault = Assert.IsType<ApiJsonException>(failure.InnerException);
        Assert.Equal("$[1].ChatSessionId", fault.Path);
    }

    [Fact]
    public async Task A_cut_body_is_a_fault() =>
        Assert.IsType<ApiJsonException>((await Assert.ThrowsAsync<ApiException>(() => Sent.Json("""{"ChatSess""").Client.CreateChatSessionForTopicAsync(new()))).InnerException);

    [Fact]
    public async Task Large_bodies_grow_the_buffer()
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, 50_000).Select(i => $$"""{"ChatSessionId":{{i}},"CustomerName":"name of {{i}}"}""")) + "]";
        var sessions = await Sent.Json(json).Client.GetSessionsAsync();
        Assert.Equal("name of 49999", sessions![49_999].CustomerName);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_of_the_HttpClient_is_refused()
    {
        var sent = Sent.Json("\"" + new string('x', 5000) + "\"");
        using var http = new HttpClient(sent) { MaxResponseContentBufferSize = 1000 };
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => new ChatAgentClient(http, sent.Options).CountAsync("1"));
        Assert.Contains("1000", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_without_an_offset_take_the_zone_of_the_options()
    {
        var sent = Sent.Json("""{"WhenRequested":"2023-02-05T13:38:13"}""");
        sent.Options.OffsetlessDatesAre = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(5), "x", "x");
        Assert.Equal(TimeSpan.FromHours(5), (await sent.Client.CreateChatSessionForTopicAsync(new()))!.WhenRequested!.Value.Offset);
        Assert.Throws<ArgumentNullException>(() => sent.Options.OffsetlessDatesAre = null!);
    }

    [Fact]
    public async Task Status_and_headers_of_a_success_are_told_to_whoever_asks()
    {
        var sent = new Sent(_ =>
        {
            var answer = Sent.Answer("5", status: HttpStatusCode.Created);
            answer.Headers.TryAddWithoutValidation("ETag", "\"v1\"");
            answer.Content.Headers.TryAddWithoutValidation("Last-Modified", "Sun, 05 Feb 2023 12:38:13 GMT");
            answer.Headers.TryAddWithoutValidation("X-Two", ["a", "b"]);
            return answer;
        });
        List<ApiResponse> told = [];
        sent.Options.Headers.OnResponse = told.Add;
        await sent.Client.CountAsync("1", headers: new() { OnResponse = told.Add });
        Assert.Equal(2, told.Count);
        Assert.Equal("v1Chat_Count", told[0].Operation);
        Assert.Equal(HttpStatusCode.Created, told[0].StatusCode);
        Assert.Equal("\"v1\"", told[0].ETag);
        Assert.Equal(new DateTimeOffset(2023, 2, 5, 12, 38, 13, TimeSpan.Zero), told[0].LastModified);
        Assert.True(told[0].TryGetHeader("x-two", out var two));
        Assert.Equal("a, b", two);
    }

    [Fact]
    public async Task Answers_without_a_documented_body_are_not_read()
    {
        var answer = Sent.Answer("<html>", "text/html");
        await new Sent(_ => answer).Client.DeleteAsync(1);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Any_JSON_goes_and_comes()
    {
        using var document = System.Text.Json.JsonDocument.Parse("""{"a":[1,null]}""");
        var sent = Sent.Json("""{"b":true}""");
        var answer = await sent.Client.SignalAsync("My event", document.RootElement);
        Assert.True(answer!.Value.GetProperty("b").GetBoolean());
        Assert.Equal("""{"a":[1,null]}""", sent.Bodies[0]);
        Assert.EndsWith("/Signal/My%20event", sent.Last.RequestUri!.AbsoluteUri, StringComparison.Ordinal);
    }
}
