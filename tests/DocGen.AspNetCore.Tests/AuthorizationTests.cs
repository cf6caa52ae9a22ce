using System.Net;
using DocGen.AspNetCore.Tests.Support;

namespace DocGen.AspNetCore.Tests;

public class AuthorizationTests(Server server) : IClassFixture<Server>
{
    [Theory]
    [InlineData("POST", "/api/v1/Agents/Chat/CreateChatSessionForTopic")]
    [InlineData("PUT", "/api/v1/Person/5/Image")]
    [InlineData("DELETE", "/api/v1/Chat/5")]
    [InlineData("PATCH", "/api/v1/Chat/5")]
    public async Task A_write_with_neither_authorization_nor_token_is_a_401_before_any_other_code(string verb, string path)
    {
        var calls = server.Store.Calls;
        var (answer, body) = await server.SendAsync(new(verb), path, "this is no JSON", authorization: null);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("X-XSRF-TOKEN", body, StringComparison.Ordinal);
        Assert.Equal(calls, server.Store.Calls);
    }

    [Fact]
    public async Task A_token_is_enough()
    {
        var (answer, _) = await server.SendAsync(
            HttpMethod.Post, "/api/v1/Agents/Chat/CreateChatSessionForTopic", "{}", authorization: null, headers: h => h.Add("X-XSRF-TOKEN", "x"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("x", server.Store.Headers!.XXsrfToken);
    }

    [Fact]
    public async Task Reading_needs_neither()
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Get, "/api/v1/Chat/Sessions", authorization: null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
