using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

public class SelectTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task Without_select_the_whole_entity_comes_back()
    {
        var stored = server.Store.Add(101);
        var session = await server.Sessions.GetChatSessionEntityAsync(101);
        Assert.Equal("Ingrid Solberg", session!.CustomerName);
        Assert.Equal(stored.WhenRequested, session.WhenRequested);
        Assert.Equal(318, session.Person!.PersonId);
        Assert.True(session.Status == "Active");
        Assert.False(ApiEntityState.IsPartial(session));
    }

    [Fact]
    public async Task Only_what_is_selected_comes_back_and_the_stored_entity_stays_whole()
    {
        var stored = server.Store.Add(102);
        var session = await server.Sessions.GetChatSessionEntityAsync(102, select: [ChatSessionEntityWithLinks.Fields.CustomerName]);
        Assert.Equal("Ingrid Solberg", session!.CustomerName);
        Assert.Null(session.CustomerEmail);
        Assert.Null(session.Person);
        Assert.Equal("ingrid@solberg.example", stored.CustomerEmail);
        Assert.NotNull(stored.Person);
    }

    [Fact]
    public async Task A_path_with_a_slash_selects_inside_a_nested_object()
    {
        server.Store.Add(103);
        var session = await server.Sessions.GetChatSessionEntityAsync(103, select: [ChatSessionEntityWithLinks.Fields.Person.FullName]);
        Assert.Equal("Ingrid Solberg", session!.Person!.FullName);
        Assert.Null(session.Person.Email);
        Assert.Null(session.CustomerName);
    }

    [Fact]
    public async Task Names_may_be_written_in_any_case_with_blanks_between_them()
    {
        server.Store.Add(104);
        var session = await server.Sessions.GetChatSessionEntityAsync(104, select: " customername , person/fullNAME ");
        Assert.Equal("Ingrid Solberg", session!.CustomerName);
        Assert.Equal("Ingrid Solberg", session.Person!.FullName);
        Assert.Null(session.TopicId);
    }

    [Fact]
    public async Task Empty_is_told_apart_from_not_selected()
    {
        server.Store.Add(105);
        var session = await server.Sessions.GetChatSessionEntityAsync(105, select: [ChatSessionEntityWithLinks.Fields.Rating]);
        Assert.Null(session!.Rating);
        Assert.Null(session.CustomerName);
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntityWithLinks.Fields.Rating));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntityWithLinks.Fields.CustomerName));
        Assert.True(ApiEntityState.IsPartial(session));
    }

    [Fact]
    public async Task In_a_list_it_applies_to_each_element()
    {
        var messages = await server.Chat.GetChatMessagesAsync(new GetChatMessagesRequest { ChatSessionId = 1 }, select: [ChatMessage.Fields.Author]);
        Assert.Equal(new[] { "anna", "Ingrid" }, messages!.Select(message => message.Author));
        Assert.All(messages!, message => Assert.Null(message.Message));
    }

    [Fact]
    public async Task In_a_dictionary_it_applies_to_each_value()
    {
        server.Store.AddBoat(106, "Terna");
        var boat = await server.Boats.GetBoatEntityAsync(106, select: [BoatEntityWithLinks.Fields.Watches.FullName]);
        Assert.Equal(new[] { "Eva Hav", "Jonas Hav" }, boat!.Watches!.Values.Select(owner => owner.FullName));
        Assert.All(boat.Watches.Values, owner => Assert.Null(owner.OwnerId));
        Assert.Null(boat.Name);
    }
}
