#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>The Chat agent.</summary>
public sealed partial class ChatAgentClient(HttpClient httpClient, ApiClientOptions options) : ApiClient(httpClient, options), IChatAgentClient
{
    private static readonly HeaderSet s_headers = new("Authorization", "X-XSRF-TOKEN", "Content-Type", "Accept", "Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken");
    private static readonly HeaderSet s_headers2 = new("Authorization", "X-XSRF-TOKEN", "Accept", "Accept-Language", "SO-Language", "SO-Culture", "SO-TimeZone", "SO-AppToken", "If-Modified-Since");
    private static readonly HeaderSet s_headers3 = new("Authorization", "X-XSRF-TOKEN", "Accept", "SO-AppToken");
    private static readonly ApiEndpoint s_createChatSessionForTopic = new("v1ChatAgent_CreateChatSessionForTopic", "POST", "/api/v1/Agents/Chat/CreateChatSessionForTopic", s_headers);
    private static readonly ApiEndpoint s_getSessions = new("v1Chat_GetSessions", "GET", "/api/v1/Chat/Sessions", s_headers2);
    private static readonly ApiEndpoint s_count = new("v1Chat_Count", "GET", "/api/v1/Chat/{id}/Count", s_headers2);
    private static readonly ApiEndpoint s_delete = new("v1Chat_Delete", "DELETE", "/api/v1/Chat/{id}", s_headers3) { Accept = "", Errors = "404 Not found.\n412 The session was changed by someone else." };
    private static readonly ApiEndpoint s_getImage = new("v1Chat_GetImage", "GET", "/api/v1/Person/{personId}/Image", s_headers2) { Accept = "image/png, image/jpeg", Errors = "404 No image on this person\n409 Conflict." };
    private static readonly ApiEndpoint s_saveImage = new("v1Chat_SaveImage", "PUT", "/api/v1/Person/{personId}/Image", s_headers) { Accept = "", ContentType = "image/png" };
    private static readonly ApiEndpoint s_patch = new("v1Chat_Patch", "PATCH", "/api/v1/Chat/{id}", s_headers) { ContentType = "application/json-patch+json" };
    private static readonly ApiEndpoint s_signal = new("v1Chat_Signal", "POST", "/api/v1/Chat/Signal/{status}", s_headers);

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> CreateChatSessionForTopicAsync(CreateChatSessionForTopicRequest request, Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call(s_createChatSessionForTopic, headers).Select(select).Body(request, CreateChatSessionForTopicRequestJson.Default), ChatSessionEntityJson.Default, cancellationToken);

    /// <inheritdoc/>
    public Task<List<ChatSessionEntity>?> GetSessionsAsync(string? filter = null, ChatSessionEntityStatus? status = null, IEnumerable<int>? ids = null, DateTimeOffset? since = null, Select<ChatSessionEntity>? select = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call(s_getSessions, headers).Query("$filter", filter).Query("status", status).Query("ids", ids).Query("since", since).Select(select), JsonShapes.List(ChatSessionEntityJson.Default), cancellationToken);

    /// <inheritdoc/>
    public Task<int?> CountAsync(string id, bool? all = null, double? weight = null, long? most = null, IEnumerable<string>? words = null, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendValueAsync(Call(s_count, headers).Path("id", id).Query("all", all).Query("weight", weight).Query("most", most).Query("words", words), JsonShapes.Int32, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(int id, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call(s_delete, headers).Path("id", id), cancellationToken);

    /// <inheritdoc/>
    public Task<ApiFile?> GetImageAsync(int personId, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendFileAsync(Call(s_getImage, headers).Path("personId", personId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveImageAsync(int personId, ApiFile body, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call(s_saveImage, headers).Path("personId", personId).Body(body), cancellationToken);

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> PatchAsync(int id, ApiPatch<ChatSessionEntity> changes, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call(s_patch, headers).Path("id", id).Body(changes), ChatSessionEntityJson.Default, cancellationToken);

    /// <inheritdoc/>
    public Task<JsonElement?> SignalAsync(ChatSessionEntityStatus status, JsonElement? body, ApiHeaders? headers = null, CancellationToken cancellationToken = default) =>
        SendValueAsync(Call(s_signal, headers).Path("status", status).Body(body), JsonShapes.Element, cancellationToken);
}
