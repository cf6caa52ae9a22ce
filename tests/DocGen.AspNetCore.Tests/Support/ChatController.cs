using DocGen.Runtime;
using Example.Api;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.AspNetCore.Tests.Support;

/// <summary>A user's controller: some operations are offered, the others are not.</summary>
public sealed class ChatController(ChatStore store) : ChatAgentControllerBase
{
    public override Task<ActionResult<ChatSessionEntity>> CreateChatSessionForTopic(
        CreateChatSessionForTopicRequest request, Select<ChatSessionEntity>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Calls++;
        (store.Request, store.Headers, store.Locale, store.Seen) = (request, headers, headers.Locale, select);
        return Task.FromResult<ActionResult<ChatSessionEntity>>(request.ChatTopicId == 404 ? NotFound() : request.ChatTopicId == 204 ? NoContent() : store.Session);
    }

    public override Task<ActionResult<List<ChatSessionEntity>>> GetSessions(
        string? filter, ChatSessionEntityStatus? status, List<int>? ids, DateTimeOffset? since, Select<ChatSessionEntity>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen = (filter, status, ids, since);
        var sessions = Enumerable.Range(0, int.TryParse(filter, out var count) ? count : 2).Select(_ => store.Session);
        return Task.FromResult<ActionResult<List<ChatSessionEntity>>>(status == "array" ? Ok(sessions.ToArray()) : sessions.ToList());
    }

    public override Task<ActionResult<int?>> Count(string id, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen = id;
        return Task.FromResult<ActionResult<int?>>(id.Length);
    }

    public override Task<ActionResult> GetImage(int personId, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult>(Ok(new ApiFile(new MemoryStream([1, 2, 3]), "image/png", fileName: "bilde æ.png")));

    public override async Task<ActionResult> SaveImage(int personId, ApiFile body, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen = (body.MediaType, body.Length, await body.ReadBytesAsync(cancellationToken));
        return NoContent();
    }

    public override Task<ActionResult<Dictionary<string, FieldProperty>>> Rights(Select<FieldProperty>? select, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<Dictionary<string, FieldProperty>>>(new Dictionary<string, FieldProperty> { ["a"] = new() { FieldRight = "FULL", FieldLength = 1 } });

    public override Task<ActionResult<ChatSessionEntity>> Patch(
        int id, ApiPatch<ChatSessionEntity> changes, Select<ChatSessionEntity>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen = changes.ToJson().GetRawText();
        return Task.FromResult<ActionResult<ChatSessionEntity>>(changes.ApplyTo(store.Session, ApiJson.Resolver));
    }

    public override Task<ActionResult> Delete(int id, ApiHeaders headers, CancellationToken cancellationToken) => NotImplementedByServer();

    public override Task<ActionResult<ChatSessionEntityStatus?>> Status(ChatSessionEntityStatus id, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<ChatSessionEntityStatus?>>(id == "none" ? (ChatSessionEntityStatus?)null : id);

    public override Task<ActionResult<List<ChatSessionEntityStatus>>> Statuses(List<ChatSessionEntityStatus>? words, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<List<ChatSessionEntityStatus>>>(words ?? []);
}
