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
    private const string _mediaTypes1 = "application/json, text/json, application/xml, text/xml, application/json-patch+json";
    private const string _mediaTypes2 = "application/json, image/png, image/jpeg";
    private const string _mediaTypes3 = "application/json, text/json, application/*+json, application/x-www-form-urlencoded";
    private const string _mediaTypes4 = "image/png, image/gif";

    /// <summary>Create a new session on a chat topic</summary>
    [HttpPost("/api/v1/Agents/Chat/CreateChatSessionForTopic")]
    [ApiContract("v1ChatAgent_CreateChatSessionForTopic", "200 OK", typeof(ChatSessionEntity), Accept = _mediaTypes1, ContentType = _mediaTypes3, Summary = "Create a new session on a chat topic")]
    public virtual Task<ActionResult<ChatSessionEntity>> CreateChatSessionForTopic([FromBody] CreateChatSessionForTopicRequest request, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntity>();

    /// <summary>All sessions</summary>
    [HttpGet("/api/v1/Chat/Sessions")]
    [ApiContract("v1ChatAgent_GetSessions", "200 OK", typeof(List<ChatSessionEntity>), Accept = _mediaTypes1, Summary = "All sessions")]
    public virtual Task<ActionResult<List<ChatSessionEntity>>> GetSessions([FromQuery(Name = "$filter")] string? filter, [FromQuery(Name = "status")] ChatSessionEntityStatus? status, [FromQuery(Name = "ids")] List<int>? ids, [FromQuery(Name = "since")] DateTimeOffset? since, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<List<ChatSessionEntity>>();

    /// <summary>How many</summary>
    [HttpGet("/api/v1/Chat/{id}/Count")]
    [ApiContract("v1ChatAgent_Count", "200 OK", typeof(int), Accept = _mediaTypes1, Summary = "How many")]
    public virtual Task<ActionResult<int?>> Count([FromRoute(Name = "id")] string id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<int?>();

    /// <summary>Deletes</summary>
    [HttpDelete("/api/v1/Chat/{id}")]
    [ApiContract("v1ChatAgent_Delete", "204 No content", Summary = "Deletes", Description = "For good.")]
    public virtual Task<ActionResult> Delete([FromRoute(Name = "id")] int id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer();

    /// <summary>An image</summary>
    [HttpGet("/api/v1/Person/{personId}/Image")]
    [ApiContract("v1ChatAgent_GetImage", "200 OK", typeof(ApiFile), Accept = _mediaTypes2, Summary = "An image")]
    public virtual Task<ActionResult> GetImage([FromRoute(Name = "personId")] int personId, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer();

    /// <summary>Saves an image</summary>
    [HttpPut("/api/v1/Person/{personId}/Image")]
    [ApiContract("v1ChatAgent_SaveImage", "204 No content", ContentType = _mediaTypes4, Summary = "Saves an image")]
    public virtual Task<ActionResult> SaveImage([FromRoute(Name = "personId")] int personId, [FromBody] ApiFile body, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer();

    /// <summary>Changes</summary>
    [HttpPatch("/api/v1/Chat/{id}")]
    [ApiContract("v1ChatAgent_Patch", "200 OK", typeof(ChatSessionEntity), Accept = _mediaTypes1, Summary = "Changes")]
    public virtual Task<ActionResult<ChatSessionEntity>> Patch([FromRoute(Name = "id")] int id, [FromBody] ApiPatch<ChatSessionEntity> changes, [FromSelect<ChatSessionEntity>] Select<ChatSessionEntity>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntity>();

    /// <summary>Rights by name</summary>
    [HttpGet("/api/v1/Chat/Rights")]
    [ApiContract("v1ChatAgent_Rights", "200 OK", typeof(Dictionary<string, FieldProperty>), Accept = _mediaTypes1, Summary = "Rights by name")]
    public virtual Task<ActionResult<Dictionary<string, FieldProperty>>> Rights([FromSelect<FieldProperty>] Select<FieldProperty>? select, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<Dictionary<string, FieldProperty>>();

    /// <summary>The status</summary>
    [HttpGet("/api/v1/Chat/{id}/Status")]
    [ApiContract("v1ChatAgent_Status", "200 OK", typeof(ChatSessionEntityStatus), Accept = _mediaTypes1, Summary = "The status")]
    public virtual Task<ActionResult<ChatSessionEntityStatus?>> Status([FromRoute(Name = "id")] ChatSessionEntityStatus id, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<ChatSessionEntityStatus?>();

    /// <summary>All statuses</summary>
    [HttpGet("/api/v1/Chat/Statuses")]
    [ApiContract("v1ChatAgent_Statuses", "200 OK", typeof(List<ChatSessionEntityStatus>), Accept = _mediaTypes1, Summary = "All statuses")]
    public virtual Task<ActionResult<List<ChatSessionEntityStatus>>> Statuses([FromQuery(Name = "words")] List<ChatSessionEntityStatus>? words, [FromApiHeaders<ApiHeaders>] ApiHeaders headers, CancellationToken cancellationToken) =>
        NotImplementedByServer<List<ChatSessionEntityStatus>>();
}
