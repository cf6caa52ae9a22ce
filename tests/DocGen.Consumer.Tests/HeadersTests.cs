using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

public class HeadersTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    private static readonly CreateChatSessionForTopicRequest s_request = new() { ChatTopicId = 12 };

    [Fact]
    public async Task Language_culture_and_time_zone_arrive_as_they_were_set()
    {
        await server.Chat.CreateChatSessionForTopicAsync(s_request, headers: new() { AcceptLanguage = "en", SoLanguage = "no", SoCulture = "de", SoTimeZone = "W. Europe Standard Time" });
        Assert.Equal("no", server.Store.LastHeaders!.SoLanguage);
        Assert.Equal(new ApiLocale("no", "de", "W. Europe Standard Time"), server.Store.LastLocale);
    }

    [Fact]
    public async Task Each_scheme_of_authorization_arrives()
    {
        await server.Chat.CreateChatSessionForTopicAsync(s_request, headers: new() { Authorization = ApiAuthorization.Basic("anna", "pass:wørd") });
        Assert.True(server.Store.LastHeaders!.Authorization!.TryGetBasic(out var user, out var password));
        Assert.Equal(("anna", "pass:wørd"), (user, password));

        await server.Chat.CreateChatSessionForTopicAsync(s_request, headers: new() { Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult("token-1")) });
        Assert.Equal(("Bearer", "token-1"), (server.Store.LastHeaders!.Authorization!.Scheme, server.Store.LastHeaders.Authorization.RevealSecret()));

        await server.Chat.CreateChatSessionForTopicAsync(s_request);
        Assert.Equal(("SoTicket", "7T:consumer"), (server.Store.LastHeaders!.Authorization!.Scheme, server.Store.LastHeaders.Authorization.RevealSecret()));
    }

    [Fact]
    public async Task A_change_without_any_proof_of_who_asks_is_refused_before_the_network()
    {
        var chat = new ChatAgentClient(server.Http, new ApiClientOptions { BaseAddress = server.Options.BaseAddress });
        await Assert.ThrowsAsync<InvalidOperationException>(() => chat.CreateChatSessionForTopicAsync(s_request));
    }
}
