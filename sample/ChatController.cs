using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Sample.Api;

namespace Sample;

/// <summary>The chat agent: routes, body, $select and headers are bound by the generated base.</summary>
public sealed class ChatController(ChatStore store) : ChatAgentControllerBase
{
    /// <inheritdoc/>
    public override Task<ActionResult<ChatSessionEntity>> CreateChatSessionForTopic(CreateChatSessionForTopicRequest request, Select<ChatSessionEntity>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        // The whole entity is handed back: what $select leaves out is left out while it is written.
        SeenHeaders.Write(Response, headers);
        return Task.FromResult<ActionResult<ChatSessionEntity>>(store.Open(request.ChatTopicId));
    }

    /// <inheritdoc/>
    public override Task<ActionResult<List<ChatMessage>>> GetChatMessages(GetChatMessagesRequest request, Select<ChatMessage>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        SeenHeaders.Write(Response, headers);
        return Task.FromResult<ActionResult<List<ChatMessage>>>(store.Messages(request.ChatSessionId ?? 0) is { } messages ? messages : NotFound());
    }
}
