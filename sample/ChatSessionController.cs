using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Sample.Api;

namespace Sample;

/// <summary>The sessions as a resource.</summary>
public sealed class ChatSessionController(ChatStore store) : ChatSessionEntityControllerBase
{
    /// <inheritdoc/>
    public override Task<ActionResult<ChatSessionEntityWithLinks>> GetChatSessionEntity(int id, Select<ChatSessionEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        SeenHeaders.Write(Response, headers);
        return Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(store.Sessions.TryGetValue(id, out var session) ? session : NotFound());
    }

    /// <inheritdoc/>
    public override Task<ActionResult<ChatSessionEntityWithLinks>> PutChatSessionEntity(int id, ChatSessionEntity entity, Select<ChatSessionEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        SeenHeaders.Write(Response, headers);
        if (!store.Sessions.TryGetValue(id, out var session)) return Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(NotFound());
        (session.CustomerName, session.CustomerEmail, session.TopicId) = (entity.CustomerName, entity.CustomerEmail, entity.TopicId);
        return Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(session);
    }
}
