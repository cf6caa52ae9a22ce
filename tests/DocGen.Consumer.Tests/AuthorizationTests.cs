using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Who is calling, and that no one else learns it.</summary>
public class AuthorizationTests
{
    private const string Secret = "7T:s3cret";

    [Fact]
    public async Task A_callback_is_asked_once_more_after_a_401_and_not_a_third_time()
    {
        var asked = 0;
        var wire = new Wire(_ => Wire.Answer("", HttpStatusCode.Unauthorized));
        wire.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult($"token-{++asked}"));
        var error = await Assert.ThrowsAsync<ApiException>(() => wire.Boats.GetBoatEntityAsync(41));
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], wire.Requests.Select(request => request.Headers.Authorization!.ToString()));
    }

    [Fact]
    public async Task A_request_with_a_body_is_sent_again_whole()
    {
        var wire = Wire.InTurn(Wire.Answer("", HttpStatusCode.Unauthorized), Wire.Answer("12"));
        wire.Options.Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult("token"));
        Assert.Equal(12, await wire.BoatAgent.CountBoatsAsync(new CountBoatsRequest { Kind = "Sail" }));
        Assert.Equal(["""{"Kind":"Sail"}""", """{"Kind":"Sail"}"""], wire.Bodies);
    }

    [Fact]
    public async Task Without_Authorization_every_change_needs_the_XSRF_token()
    {
        var wire = Wire.Json("null");
        wire.Options.Authorization = null;
        await Refused(() => wire.BoatAgent.CountBoatsAsync(new CountBoatsRequest()));
        await Refused(() => wire.Boats.PutBoatEntityAsync(41, new()));
        await Refused(() => wire.Boats.PatchBoatEntityAsync(41, new MergePatch<BoatEntity>()));
        Assert.Empty(wire.Requests);

        await wire.Boats.GetBoatEntityAsync(41);
        await wire.Boats.PutBoatEntityAsync(41, new(), headers: new() { XXsrfToken = "token" });
        Assert.Equal("token", wire.Header("X-XSRF-TOKEN"));
        wire.Options.Headers.XXsrfToken = "wide";
        await wire.Boats.PutBoatEntityAsync(41, new());
        Assert.Equal("wide", wire.Header("X-XSRF-TOKEN"));

        static async Task Refused(Func<Task> call)
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(call);
            Assert.Contains("X-XSRF-TOKEN", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_XSRF_token_can_come_from_the_cookie_of_the_session()
    {
        var wire = Wire.Json("null");
        wire.Options.Authorization = null;
        wire.Options.Cookies = new CookieContainer();
        await Assert.ThrowsAsync<InvalidOperationException>(() => wire.Boats.PutBoatEntityAsync(41, new()));
        wire.Options.Cookies.Add(new Cookie("XSRF-TOKEN", "elsewhere", "/", "other.example"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => wire.Boats.PutBoatEntityAsync(41, new()));

        wire.Options.Cookies.Add(new Cookie("XSRF-TOKEN", "of-the-session", "/", "harbour.example"));
        await wire.Boats.PutBoatEntityAsync(41, new());
        Assert.Equal("of-the-session", wire.Header("X-XSRF-TOKEN"));
        await wire.Boats.PutBoatEntityAsync(41, new(), headers: new() { XXsrfToken = "of-the-call" });
        Assert.Equal("of-the-call", wire.Header("X-XSRF-TOKEN"));
        await wire.Boats.GetBoatEntityAsync(41);
        Assert.Null(wire.Header("X-XSRF-TOKEN"));
    }

    [Fact]
    public async Task Secrets_are_in_no_text_and_no_exception()
    {
        var wire = new Wire(_ => Wire.Answer("""{"BoatId":"x"}"""));
        wire.Options.Authorization = ApiAuthorization.SoTicket(Secret);
        wire.Options.Headers.SoAppToken = Secret;
        wire.Options.Headers.XXsrfToken = Secret;
        var unreadable = await Assert.ThrowsAsync<ApiException>(() => wire.Boats.GetBoatEntityAsync(41));
        var missing = await Assert.ThrowsAsync<ApiException>(() => new BoatEntityClient(new HttpClient(new Wire(_ => Wire.Answer("", HttpStatusCode.NotFound))), wire.Options).GetBoatEntityAsync(41));
        foreach (var text in new[] { wire.Options.Headers.ToString(), wire.Options.Authorization.ToString(), wire.Options.ToString(), unreadable.ToString(), missing.ToString() })
            Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);
        Assert.Contains("SO-AppToken: ***", wire.Options.Headers.ToString(), StringComparison.Ordinal);
    }
}
