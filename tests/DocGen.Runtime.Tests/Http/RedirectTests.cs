using System.Net;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class RedirectTests
{
    private static (Sent Network, ChatAgentClient Client) Redirected(HttpStatusCode status, string? location)
    {
        var network = new Sent(request =>
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/there", StringComparison.Ordinal))
            {
                return Sent.Answer("5");
            }

            var answer = new HttpResponseMessage(status);
            answer.Headers.Location = location is null ? null : new(location, UriKind.RelativeOrAbsolute);
            return answer;
        });
        network.Options.Headers.SoAppToken = "app";
        network.Options.Headers.SoLanguage = "no";
        network.Options.Headers.XXsrfToken = "x";
        return (network, new(new HttpClient(new ApiRedirectHandler(network)), network.Options));
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently, "/there")]
    [InlineData(HttpStatusCode.Found, "https://host/a/there")]
    [InlineData(HttpStatusCode.SeeOther, "https://HOST:443/there")]
    [InlineData(HttpStatusCode.TemporaryRedirect, "there")]
    [InlineData(HttpStatusCode.PermanentRedirect, "//host/there")]
    public async Task The_same_host_gets_all_headers(HttpStatusCode status, string location)
    {
        var (network, client) = Redirected(status, location);
        Assert.Equal(5, await client.CountAsync("1"));
        Assert.Equal("SoTicket ticket", network.Header("Authorization"));
        Assert.Equal("app", network.Header("SO-AppToken"));
        Assert.Equal(2, network.Requests.Count);
    }

    [Theory]
    [InlineData("https://other/there")]
    [InlineData("https://host:444/there")]
    [InlineData("https://host.other/there")]
    public async Task Another_host_gets_no_secret(string location)
    {
        var (network, client) = Redirected(HttpStatusCode.Found, location);
        Assert.Equal(5, await client.CountAsync("1"));
        Assert.Null(network.Header("Authorization"));
        Assert.Null(network.Header("SO-AppToken"));
        Assert.Null(network.Header("X-XSRF-TOKEN"));
        Assert.Equal("no", network.Header("SO-Language"));
        Assert.Equal("application/json", network.Header("Accept"));
    }

    [Theory]
    [InlineData("http://host/there")]
    [InlineData("ftp://host/there")]
    [InlineData(null)]
    public async Task A_redirect_that_is_not_safe_is_the_answer(string? location)
    {
        var (network, client) = Redirected(HttpStatusCode.Found, location);
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.CountAsync("1"));
        Assert.Equal(HttpStatusCode.Found, failure.StatusCode);
        Assert.Single(network.Requests);
    }

    [Fact]
    public async Task What_changes_something_is_not_sent_anywhere_else()
    {
        var (network, client) = Redirected(HttpStatusCode.TemporaryRedirect, "/there");
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.DeleteAsync(1));
        Assert.Equal("/there", failure.ResponseHeaders["Location"]);
        Assert.Single(network.Requests);
    }

    [Fact]
    public async Task A_circle_ends()
    {
        var (network, client) = Redirected(HttpStatusCode.Found, "/round");
        await Assert.ThrowsAsync<ApiException>(() => client.CountAsync("1"));
        Assert.Equal(11, network.Requests.Count);
    }
}
