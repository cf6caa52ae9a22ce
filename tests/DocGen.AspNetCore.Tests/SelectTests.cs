using System.Net;
using DocGen.AspNetCore.Tests.Support;
using DocGen.Runtime;
using Example.Api;

namespace DocGen.AspNetCore.Tests;

public class SelectTests(Server server) : IClassFixture<Server>
{
    private const string Path = "/api/v1/Agents/Chat/CreateChatSessionForTopic";

    [Fact]
    public async Task What_is_not_selected_is_written_as_null_and_the_stored_entity_stays_as_it_is()
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Post, Path + "?$select=customername,%20USER/name", "{}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"ChatSessionId":null,"User":{"AssociateId":null,"Name":"Kari","Person":null,"Substitute":null},"CustomerName":"Jerde LLC","Status":null,"WhenRequested":null,"ChatbotIsActive":null,"Rating":null,"Size":null,"Messages":null,"Ids":null,"FieldProperties":null,"Content":null,"Anything":null,"odata.metadata":null,"Statuses":null,"Rows":null}""",
            body);
        Assert.Equal(502, server.Store.Session.ChatSessionId);
        Assert.Equal(4, server.Store.Session.User!.Person!.PersonId);
        Assert.Equal("customername,USER/name", server.Store.Seen!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?$select=")]
    [InlineData("?$select=%20,")]
    public async Task Without_a_name_everything_is_written_with_all_nulls(string query)
    {
        var (_, body) = await server.SendAsync(HttpMethod.Post, Path + query, "{}");
        Assert.StartsWith("""{"ChatSessionId":502,"User":{"AssociateId":3,"Name":"Kari","Person":{"PersonId":4,"FullName":"Kari N"},"Substitute":null},"CustomerName":"Jerde LLC","Status":"Closed","WhenRequested":"2023-02-05T13:38:13+01:00","ChatbotIsActive":null,""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_are_joined()
    {
        var (_, body) = await server.SendAsync(HttpMethod.Post, Path + "?$select=CustomerName&$select=Status", "{}");
        Assert.Contains("\"CustomerName\":\"Jerde LLC\",\"Status\":\"Closed\"", body, StringComparison.Ordinal);
        Assert.StartsWith("{\"ChatSessionId\":null", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_arrays_and_dictionaries_are_selected_element_by_element()
    {
        foreach (var status in new[] { "list", "array" })
        {
            var (_, body) = await server.SendAsync(HttpMethod.Get, $"/api/v1/Chat/Sessions?status={status}&$select=User/Person/FullName");
            Assert.StartsWith("""[{"ChatSessionId":null,"User":{"AssociateId":null,"Name":null,"Person":{"PersonId":null,"FullName":"Kari N"},"Substitute":null},"CustomerName":null,""", body, StringComparison.Ordinal);
        }

        var (_, rights) = await server.SendAsync(HttpMethod.Get, "/api/v1/Chat/Rights?$select=fieldlength");
        Assert.Equal("""{"a":{"FieldRight":null,"FieldType":null,"FieldLength":1}}""", rights);
    }

    [Fact]
    public async Task A_long_list_arrives_whole()
    {
        var sessions = await server.Client.GetSessionsAsync("5000", select: "CustomerName");
        Assert.Equal(5000, sessions!.Count(s => s.CustomerName == "Jerde LLC" && s.ChatSessionId is null));
    }

    [Theory]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a%00")]
    [InlineData("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a")]
    public async Task Text_that_is_none_is_a_400_that_names_it(string select)
    {
        var calls = server.Store.Calls;
        var (answer, body) = await server.SendAsync(HttpMethod.Post, Path + "?$select=" + select, "{}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"$select\":[\"$select ", body, StringComparison.Ordinal);
        Assert.Equal(calls, server.Store.Calls);
    }

    [Fact]
    public async Task As_many_names_as_fit_a_request_line_are_taken()
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Get, "/api/v1/Chat/Rights?$select=" + string.Concat(Enumerable.Repeat("a,", 3900)) + "FieldRight");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"a":{"FieldRight":"FULL","FieldType":null,"FieldLength":null}}""", body);
    }

    [Fact]
    public async Task Client_and_server_agree_on_what_was_selected()
    {
        var session = await server.Client.CreateChatSessionForTopicAsync(new() { ChatTopicId = 5 }, [ChatSessionEntity.Fields.CustomerName, ChatSessionEntity.Fields.User.Person]);
        Assert.Equal("Jerde LLC", session!.CustomerName);
        Assert.Equal("Kari N", session.User!.Person!.FullName);
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.Person.FullName));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.Name));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.ChatSessionId));
        Assert.True(ApiEntityState.IsPartial(session));
    }
}
