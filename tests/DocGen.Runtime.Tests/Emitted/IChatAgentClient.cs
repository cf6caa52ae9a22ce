#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>The Chat agent.</summary>
public partial interface IChatAgentClient
{
    /// <summary>Create a new session on a chat topic</summary>
    /// <exception cref="ApiException">The answer is no success, or not what the docs promise.</exception>
    [ApiOperation("v1ChatAgent_CreateChatSessionForTopic", "POST", "/api/v1/Agents/Chat/CreateChatSessionForTopic")]
    Task<ChatSessionEntity?> CreateChatSessionForTopicAsync(CreateChatSessionForTopicRequest request, [Query("$select")] Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>All sessions</summary>
    [ApiOperation("v1Chat_GetSessions", "GET", "/api/v1/Chat/Sessions")]
    Task<List<ChatSessionEntity>?> GetSessionsAsync([Query("$filter")] string? filter = null, [Query("status")] ChatSessionEntityStatus? status = null, [Query("ids")] IEnumerable<int>? ids = null, [Query("since")] DateTimeOffset? since = null, [Query("$select")] Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>How many</summary>
    [ApiOperation("v1Chat_Count", "GET", "/api/v1/Chat/{id}/Count")]
    Task<int?> CountAsync([Path("id")] string id, bool? all = null, double? weight = null, long? most = null, IEnumerable<string>? words = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes</summary>
    [ApiOperation("v1Chat_Delete", "DELETE", "/api/v1/Chat/{id}")]
    Task DeleteAsync([Path("id")] int id, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>An image</summary>
    [ApiOperation("v1Chat_GetImage", "GET", "/api/v1/Person/{personId}/Image")]
    Task<ApiFile?> GetImageAsync([Path("personId")] int personId, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>Saves an image</summary>
    [ApiOperation("v1Chat_SaveImage", "PUT", "/api/v1/Person/{personId}/Image")]
    Task SaveImageAsync([Path("personId")] int personId, ApiFile body, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>Changes</summary>
    [ApiOperation("v1Chat_Patch", "PATCH", "/api/v1/Chat/{id}")]
    Task<ChatSessionEntity?> PatchAsync([Path("id")] int id, ApiPatch<ChatSessionEntity> changes, ApiHeaders? headers = null, CancellationToken cancellationToken = default);

    /// <summary>Saves any JSON</summary>
    [ApiOperation("v1Chat_Signal", "POST", "/api/v1/Chat/Signal/{status}")]
    Task<JsonElement?> SignalAsync([Path("status")] ChatSessionEntityStatus status, JsonElement? body, ApiHeaders? headers = null, CancellationToken cancellationToken = default);
}
