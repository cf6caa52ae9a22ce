// Written by hand as the generator emits it: proves that emitted code compiles against the runtime.
#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DocGen.AspNetCore;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;

namespace Example.Api;

/// <summary>The Chat agent.</summary>
[ApiController]
public abstract class ChatAgentControllerBase : ApiControllerBase
{
    /// <summary>Create a new session on a chat topic</summary>
    [HttpPost("/api/v1/Agents/Chat/CreateChatSessionForTopic")]
    [ProducesResponseType(typeof(ChatSessionEntity), 200)]
    public virtual Task<ActionResult<ChatSessionEntity>> CreateChatSessionForTopic([FromBody] CreateChatSessionForTopicRequest request, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntity>();

    /// <summary>All sessions</summary>
    [HttpGet("/api/v1/Chat/Sessions")]
    [ProducesResponseType(typeof(List<ChatSessionEntity>), 200)]
    public virtual Task<ActionResult<List<ChatSessionEntity>>> GetSessions([FromQuery(Name = "$filter")] string? filter, [FromQuery(Name = "status")] ChatSessionEntityStatus? status, [FromQuery(Name = "ids")] List<int>? ids, [FromQuery(Name = "since")] DateTimeOffset? since, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<List<ChatSessionEntity>>();

    /// <summary>How many</summary>
    [HttpGet("/api/v1/Chat/{id}/Count")]
    [ProducesResponseType(typeof(int), 200)]
    public virtual Task<ActionResult<int?>> Count([FromRoute(Name = "id")] string id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<int?>();

    /// <summary>Deletes</summary>
    [ApiSummary("Deletes", "For good.", "Chat")]
    [HttpDelete("/api/v1/Chat/{id}")]
    [ProducesResponseType(204)]
    public virtual Task<ActionResult> Delete([FromRoute(Name = "id")] int id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer();

    /// <summary>An image</summary>
    [HttpGet("/api/v1/Person/{personId}/Image")]
    [ProducesResponseType(typeof(ApiFile), 200)]
    public virtual Task<ActionResult<ApiFile>> GetImage([FromRoute(Name = "personId")] int personId, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ApiFile>();

    /// <summary>Saves an image</summary>
    [HttpPut("/api/v1/Person/{personId}/Image")]
    [ProducesResponseType(204)]
    public virtual Task<ActionResult> SaveImage([FromRoute(Name = "personId")] int personId, [FromBody] ApiFile body, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer();

    /// <summary>Changes</summary>
    [HttpPatch("/api/v1/Chat/{id}")]
    [ProducesResponseType(typeof(ChatSessionEntity), 200)]
    public virtual Task<ActionResult<ChatSessionEntity>> Patch([FromRoute(Name = "id")] int id, [FromBody] ApiPatch<ChatSessionEntity> changes, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntity>();

    /// <summary>Rights by name</summary>
    [HttpGet("/api/v1/Chat/Rights")]
    [ProducesResponseType(typeof(Dictionary<string, FieldProperty>), 200)]
    public virtual Task<ActionResult<Dictionary<string, FieldProperty>>> Rights([FromSelect<FieldProperty>] Select<FieldProperty>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<Dictionary<string, FieldProperty>>();

    /// <summary>The status</summary>
    [HttpGet("/api/v1/Chat/{id}/Status")]
    [ProducesResponseType(typeof(ChatSessionEntityStatus), 200)]
    public virtual Task<ActionResult<ChatSessionEntityStatus?>> Status([FromRoute(Name = "id")] ChatSessionEntityStatus id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntityStatus?>();

    /// <summary>All statuses</summary>
    [HttpGet("/api/v1/Chat/Statuses")]
    [ProducesResponseType(typeof(List<ChatSessionEntityStatus>), 200)]
    public virtual Task<ActionResult<List<ChatSessionEntityStatus>>> Statuses([FromQuery(Name = "words")] List<ChatSessionEntityStatus>? words, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<List<ChatSessionEntityStatus>>();
}
