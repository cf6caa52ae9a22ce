using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

public class AnswerTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task A_documented_error_comes_with_its_meaning()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Sessions.GetChatSessionEntityAsync(999));
        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
        Assert.Equal("There is no session with this number.", error.Meaning);
        Assert.Equal("v1ChatSessionEntity_GetChatSessionEntity", error.Operation);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_no_error()
    {
        server.Store.Add(301);
        await server.Sessions.DeleteChatSessionEntityAsync(301);
        Assert.False(server.Store.Sessions.ContainsKey(301));
    }

    [Fact]
    public async Task Bytes_come_as_a_stream_with_their_media_type()
    {
        using var portrait = await server.Persons.GetImageAsync(318);
        using var bytes = new MemoryStream();
        await portrait!.Content.CopyToAsync(bytes);
        Assert.Equal(server.Store.Portrait, bytes.ToArray());
        Assert.Equal("image/png", portrait.MediaType);
    }

    [Fact]
    public async Task What_the_server_does_not_override_is_not_implemented()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Chat.AddChatMessageAsync(new AddChatMessageRequest { ChatSessionId = 1, Message = "Hello" }));
        Assert.Equal(HttpStatusCode.NotImplemented, error.StatusCode);
        Assert.Null(error.Meaning);
    }
}
