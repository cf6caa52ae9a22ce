using DocGen.AspNetCore.Tests.Support;
using DocGen.Runtime;
using Example.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DocGen.AspNetCore.Tests;

/// <summary>Two servers: one sends calls on to the other, which is another host as far as HTTP goes.</summary>
public class RedirectTests(RedirectTests.Here here, RedirectTests.There there) : IClassFixture<RedirectTests.Here>, IClassFixture<RedirectTests.There>
{
    [Fact]
    public async Task The_redirect_handler_gives_no_secret_to_another_host()
    {
        using var http = new HttpClient(new ApiRedirectHandler());
        await CallAsync(http);
        Assert.False(there.Last!.ContainsKey("Authorization"));
        Assert.False(there.Last.ContainsKey("SO-AppToken"));
        Assert.Equal("no", there.Last["SO-Language"]);
    }

    [Fact]
    public async Task The_handler_of_NET_keeps_Authorization_but_sends_all_else_on_which_is_why_there_is_another_one()
    {
        using var http = new HttpClient(new SocketsHttpHandler());
        await CallAsync(http);
        Assert.False(there.Last!.ContainsKey("Authorization"));
        Assert.Equal("app", there.Last["SO-AppToken"]);
    }

    private async Task CallAsync(HttpClient http)
    {
        here.Target = there.Address;
        var options = new ApiClientOptions { BaseAddress = new(here.Address, "/redirected"), Authorization = ApiAuthorization.SoTicket("ticket") };
        options.Headers.SoAppToken = "app";
        options.Headers.SoLanguage = "no";
        Assert.Equal(1, await new ChatAgentClient(http, options).CountAsync("1"));
    }

    public sealed class Here : Server
    {
        public Uri Target { get; set; } = null!;

        protected override void Configure(WebApplication app) =>
            app.MapGet("/redirected/{**path}", (string path) => Results.Redirect(new Uri(Target, "/landed/" + path).AbsoluteUri));
    }

    public sealed class There : Server
    {
        public IHeaderDictionary? Last { get; private set; }

        protected override void Configure(WebApplication app) => app.MapGet("/landed/{**path}", (HttpContext context) =>
        {
            Last = new HeaderDictionary(context.Request.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase));
            return Results.Text("1", "application/json");
        });
    }
}
