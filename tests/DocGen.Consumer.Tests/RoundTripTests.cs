using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

public class RoundTripTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = ApiJson.Resolver };
    private static readonly JsonTypeInfo<ChatSessionEntity> s_session = (JsonTypeInfo<ChatSessionEntity>)s_json.GetTypeInfo(typeof(ChatSessionEntity));

    [Fact]
    public void Reflection_is_off_while_these_tests_run() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void Members_that_no_page_shows_are_written_back()
    {
        const string json = """{"ChatSessionId":7,"User":{"AssociateId":9},"Person":{"PersonId":318,"Shoe":"42"},"Newer":{"Deep":[1,2.50]}}""";
        var session = JsonSerializer.Deserialize(json, s_session)!;
        Assert.Equal(7, session.ChatSessionId);
        Assert.Equal(318, session.Person!.PersonId);
        Assert.Equal(json, JsonSerializer.Serialize(session, s_session));
    }

    [Fact]
    public async Task Members_that_no_page_shows_travel_to_the_server_and_back()
    {
        server.Store.Add(201);
        var session = JsonSerializer.Deserialize("""{"ChatSessionId":201,"CustomerName":"Marta Lund","Newer":{"Deep":[1,2.50]}}""", s_session)!;
        var saved = await server.Sessions.PutChatSessionEntityAsync(201, session);
        Assert.Equal("Marta Lund", saved!.CustomerName);
        Assert.Equal("""{"Deep":[1,2.50]}""", ApiEntityState.UnknownMembers(saved)["Newer"].GetRawText());
        Assert.Equal("Marta Lund", server.Store.Sessions[201].CustomerName);
    }

    [Fact]
    public async Task A_word_that_the_docs_do_not_know_stays_as_it_came()
    {
        server.Store.Add(202).Status = "Hibernating";
        var session = await server.Sessions.GetChatSessionEntityAsync(202);
        Assert.True(session!.Status == "Hibernating");
    }
}
