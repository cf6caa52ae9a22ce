using System.Net;
using System.Text.Json;
using DocGen.AspNetCore.Tests.Support;
using DocGen.Runtime;
using Example.Api;

namespace DocGen.AspNetCore.Tests;

public class BodyTests(Server server) : IClassFixture<Server>
{
    private const string Path = "/api/v1/Agents/Chat/CreateChatSessionForTopic";

    [Fact]
    public void Reflection_is_off_in_these_tests() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/json")]
    [InlineData("application/vnd.x+json")]
    public async Task A_body_is_read_with_what_no_page_shows(string mediaType)
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, """{"New":5,"ChatTopicId":223}""", mediaType);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(223, server.Store.Request!.ChatTopicId);
        Assert.Equal(5, ApiEntityState.UnknownMembers(server.Store.Request)["New"].GetInt32());
    }

    [Theory]
    [InlineData("""{"ChatTopicId":"5"}""", "$.ChatTopicId", "$.ChatTopicId: expected a whole number of 32 bits, found a string.")]
    [InlineData("""{"ChatTopicId":5""", "$.ChatTopicId", "expected valid JSON")]
    [InlineData("[]", "$", "$: expected an object, found an array.")]
    public async Task A_body_that_is_wrong_is_a_400_that_names_the_place(string json, string key, string message)
    {
        var calls = server.Store.Calls;
        var (answer, body) = await server.SendAsync(HttpMethod.Post, Path, json);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var document = JsonDocument.Parse(body);
        Assert.Contains(message, document.RootElement.GetProperty("errors").GetProperty(key)[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(calls, server.Store.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_missing_body_is_a_400(string json)
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, json);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Another_media_type_is_a_415()
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, "<a/>", "application/xml");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task What_a_controller_answers_otherwise_goes_its_usual_way()
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Post, Path, """{"ChatTopicId":404}""");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        (answer, _) = await server.SendAsync(HttpMethod.Post, Path, """{"ChatTopicId":204}""");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Null(await server.Client.CreateChatSessionForTopicAsync(new() { ChatTopicId = 204 }));
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ApiException>(() => server.Client.CreateChatSessionForTopicAsync(new() { ChatTopicId = 404 }))).StatusCode);
    }

    [Fact]
    public async Task An_operation_that_is_not_offered_is_a_501()
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Delete, "/api/v1/Chat/5");
        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Delete", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_of_either_kind_arrive_typed_and_can_be_made()
    {
        var changed = await server.Client.PatchAsync(5, new PatchDocument<ChatSessionEntity>().Replace(ChatSessionEntity.Fields.Rating, 4).Remove(ChatSessionEntity.Fields.CustomerName));
        Assert.Equal("""[{"op":"replace","path":"/Rating","value":4},{"op":"remove","path":"/CustomerName"}]""", server.Store.Seen);
        Assert.Equal((4, null, 502), (changed!.Rating, changed.CustomerName, changed.ChatSessionId));
        changed = await server.Client.PatchAsync(5, new MergePatch<ChatSessionEntity>().Set(ChatSessionEntity.Fields.User.Name, "new"));
        Assert.Equal(("new", 3, "Jerde LLC"), (changed!.User!.Name, changed.User.AssociateId, changed.CustomerName));
        Assert.Equal("Kari", server.Store.Session.User!.Name);
    }

    [Theory]
    [InlineData("""[{"op":"fly","path":"/a"}]""", HttpStatusCode.BadRequest)]
    [InlineData("5", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.OK)]
    public async Task What_is_no_change_is_a_400(string changes, HttpStatusCode status)
    {
        var (answer, _) = await server.SendAsync(HttpMethod.Patch, "/api/v1/Chat/5", changes, "application/json-patch+json");
        Assert.Equal(status, answer.StatusCode);
    }
}
