using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

/// <summary>Serves two operations of the chat agent; AddChatMessage stays as generated.</summary>
public sealed class ChatController(SessionStore store) : ChatAgentControllerBase
{
    public override Task<ActionResult<ChatSessionEntity>> CreateChatSessionForTopic(CreateChatSessionForTopicRequest request, Select<ChatSessionEntity>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        var session = store.Add(store.Sessions.Count + 1);
        session.TopicId = request.ChatTopicId;
        return Task.FromResult<ActionResult<ChatSessionEntity>>(session);
    }

    public override Task<ActionResult<List<ChatMessage>>> GetChatMessages(GetChatMessagesRequest request, Select<ChatMessage>? select, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<List<ChatMessage>>>(new List<ChatMessage>
        {
            new() { ChatMessageId = 1, ChatSessionId = request.ChatSessionId, Message = "Hello", Author = "anna" },
            new() { ChatMessageId = 2, ChatSessionId = request.ChatSessionId, Message = "Hello to you", Author = "Ingrid" },
        });
}
