#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>The Chat agent.</summary>
public sealed partial class ChatAgentClient(HttpClient httpClient, ApiClientOptions options) : ApiClient(httpClient, options), IChatAgentClient
{
    private static readonly HeaderSet s_headers = new("Authorization", "X-XSRF-TOKEN", "Content-Type", "Accept", "Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken");
    private static readonly HeaderSet s_headers2 = new("Authorization", "X-XSRF-TOKEN", "Accept", "Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken", "If-Modified-Since");
    private static readonly HeaderSet s_headers3 = new("Authorization", "X-XSRF-TOKEN", "Accept", "SO-AppToken");

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> CreateChatSessionForTopicAsync(CreateChatSessionForTopicRequest request, Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call("v1ChatAgent_CreateChatSessionForTopic", "POST", "/api/v1/Agents/Chat/CreateChatSessionForTopic", s_headers, headers).Select(select).Body(request, CreateChatSessionForTopicRequestJson.Default), ChatSessionEntityJson.Default, cancellationToken);

    /// <inheritdoc/>
    public Task<List<ChatSessionEntity>?> GetSessionsAsync(string? filter = null, ChatSessionEntityStatus? status = null, IEnumerable<int>? ids = null, DateTimeOffset? since = null, Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call("v1Chat_GetSessions", "GET", "/api/v1/Chat/Sessions", s_headers2, headers).Query("$filter", filter).Query("status", status).Query("ids", ids).Query("since", since).Select(select), JsonShapes.List(ChatSessionEntityJson.Default), cancellationToken);

    /// <inheritdoc/>
    public Task<int?> CountAsync(string id, bool? all = null, double? weight = null, long? most = null, IEnumerable<string>? words = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendValueAsync(Call("v1Chat_Count", "GET", "/api/v1/Chat/{id}/Count", s_headers2, headers).Path("id", id).Query("all", all).Query("weight", weight).Query("most", most).Query("words", words), JsonShapes.Int32, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(int id, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call("v1Chat_Delete", "DELETE", "/api/v1/Chat/{id}", s_headers3, headers).Path("id", id).Errors("404 Not found.\n412 The session was changed by someone else."), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiFile?> GetImageAsync(int personId, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendFileAsync(Call("v1Chat_GetImage", "GET", "/api/v1/Person/{personId}/Image", s_headers2, headers).Path("personId", personId).Errors("404 No image on this person\n409 Conflict."), "image/png, image/jpeg", cancellationToken);

    /// <inheritdoc/>
    public Task SaveImageAsync(int personId, ApiFile body, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call("v1Chat_SaveImage", "PUT", "/api/v1/Person/{personId}/Image", s_headers, headers).Path("personId", personId).Body(body, "image/png"), cancellationToken);

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> PatchAsync(int id, ApiPatch<ChatSessionEntity> changes, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call("v1Chat_Patch", "PATCH", "/api/v1/Chat/{id}", s_headers, headers).Path("id", id).Body(changes), ChatSessionEntityJson.Default, cancellationToken);

    /// <inheritdoc/>
    public Task<JsonElement?> SignalAsync(ChatSessionEntityStatus status, JsonElement? body, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendValueAsync(Call("v1Chat_Signal", "POST", "/api/v1/Chat/Signal/{status}", s_headers, headers).Path("status", status).Body(body), JsonShapes.Element, cancellationToken);
}
