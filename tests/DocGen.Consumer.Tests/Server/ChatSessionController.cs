using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

public sealed class ChatSessionController(SessionStore store) : ChatSessionEntityControllerBase
{
    public override Task<ActionResult<ChatSessionEntityWithLinks>> GetChatSessionEntity(int id, Select<ChatSessionEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(store.Sessions.TryGetValue(id, out var session) ? session : NotFound());

    public override Task<ActionResult<ChatSessionEntityWithLinks>> PutChatSessionEntity(int id, ChatSessionEntity entity, Select<ChatSessionEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        if (!store.Sessions.TryGetValue(id, out var session)) return Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(NotFound());
        session.CustomerName = entity.CustomerName;
        foreach (var (name, value) in ApiEntityState.UnknownMembers(entity)) ApiEntityState.UnknownMembers(session)[name] = value;
        return Task.FromResult<ActionResult<ChatSessionEntityWithLinks>>(session);
    }

    public override Task<ActionResult> DeleteChatSessionEntity(int id, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult>(store.Sessions.TryRemove(id, out _) ? NoContent() : NotFound());
}
