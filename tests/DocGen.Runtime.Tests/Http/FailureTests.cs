using System.Net;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class FailureTests
{
    [Fact]
    public async Task A_documented_status_is_told_with_its_meaning()
    {
        var sent = Sent.Json("""{"Message":"private"}""", HttpStatusCode.PreconditionFailed);
        var failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.DeleteAsync(7));
        Assert.Equal("v1Chat_Delete (DELETE /api/v1/Chat/{id}): the answer was 412, The session was changed by someone else.", failure.Message);
        Assert.Equal("The session was changed by someone else.", failure.Meaning);
        Assert.Equal(("v1Chat_Delete", "DELETE", "/api/v1/Chat/{id}"), (failure.Operation, failure.Verb, failure.Path));
        Assert.Equal(HttpStatusCode.PreconditionFailed, failure.StatusCode);
        Assert.Equal("""{"Message":"private"}""", failure.Body);
        Assert.Equal("application/json", failure.ResponseHeaders["content-type"]);
    }

    [Fact]
    public async Task Any_other_status_is_told_without_one()
    {
        var failure = await Assert.ThrowsAsync<ApiException>(() => Sent.Json("", HttpStatusCode.InternalServerError).Client.DeleteAsync(7));
        Assert.Equal("v1Chat_Delete (DELETE /api/v1/Chat/{id}): the answer was 500 InternalServerError.", failure.Message);
        Assert.Null(failure.Meaning);
        Assert.Equal("", failure.Body);
    }

    [Theory]
    [InlineData(404, "No image on this person")]
    [InlineData(409, "Conflict.")]
    [InlineData(304, null)]
    [InlineData(40, null)]
    public async Task Each_line_of_the_errors_is_one_status(int status, string? meaning)
    {
        var sent = new Sent(_ => new((HttpStatusCode)(status == 40 ? 410 : status)));
        var failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.GetImageAsync(1));
        Assert.Equal(meaning, failure.Meaning);
    }

    [Fact]
    public async Task Values_and_secrets_of_the_call_are_in_no_text_of_the_failure()
    {
        var sent = Sent.Json("x", HttpStatusCode.BadRequest);
        sent.Options.Headers.SoAppToken = "secret1";
        sent.Options.Authorization = ApiAuthorization.Basic("secret2", "secret3");
        var failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.GetSessionsAsync("secret4", select: (Select<ChatSessionEntity>)"secret5"));
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
        failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("secret6"));
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_to_wait_is_known_as_seconds_and_as_a_date()
    {
        var sent = new Sent(_ => { var a = new HttpResponseMessage((HttpStatusCode)429); a.Headers.TryAddWithoutValidation("Retry-After", "120"); return a; });
        Assert.Equal(TimeSpan.FromSeconds(120), (await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"))).RetryAfter);
        sent = new Sent(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            answer.Headers.TryAddWithoutValidation("Date", "Sun, 05 Feb 2023 12:00:00 GMT");
            answer.Headers.TryAddWithoutValidation("Retry-After", "Sun, 05 Feb 2023 12:01:30 GMT");
            return answer;
        });
        Assert.Equal(TimeSpan.FromSeconds(90), (await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"))).RetryAfter);
        sent = new Sent(_ => { var a = new HttpResponseMessage((HttpStatusCode)429); a.Headers.TryAddWithoutValidation("Retry-After", "Sun, 05 Feb 2023 12:01:30 GMT"); return a; });
        Assert.Equal(TimeSpan.Zero, (await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"))).RetryAfter);
        sent = new Sent(_ => { var a = new HttpResponseMessage((HttpStatusCode)429); a.Headers.TryAddWithoutValidation("Retry-After", "soon"); return a; });
        Assert.Null((await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"))).RetryAfter);
    }

    [Fact]
    public async Task Of_a_large_body_64_KB_are_read()
    {
        await using var body = new EndlessStream();
        var sent = new Sent(_ => new(HttpStatusCode.BadGateway) { Content = new StreamContent(body) });
        var failure = await Assert.ThrowsAsync<ApiException>(() => sent.Client.CountAsync("1"));
        Assert.Equal(64 * 1024, failure.Body.Length);
        Assert.True(body.Given < 1024 * 1024);
    }

    [Fact]
    public async Task A_broken_network_is_told_as_NET_tells_it()
    {
        var sent = new Sent(_ => throw new HttpRequestException("broken"));
        await Assert.ThrowsAsync<HttpRequestException>(() => sent.Client.CountAsync("1"));
    }

    [Fact]
    public void Tests_of_callers_can_make_one()
    {
        var failure = new ApiException("v1X_Y", "GET", "/x", HttpStatusCode.NotFound, meaning: "None.") { Body = "b", RetryAfter = TimeSpan.FromSeconds(1) };
        Assert.Equal("v1X_Y (GET /x): the answer was 404, None.", failure.Message);
        Assert.Empty(failure.ResponseHeaders);
    }
}
