// Written by hand as the generator emits it: proves that emitted code compiles against the runtime.
#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>A chat session.</summary>
public partial class ChatSessionEntity : ApiEntity
{
    /// <summary>The primary key (auto-incremented)</summary>
    public int? ChatSessionId { get; set; }
    /// <summary>User agent handling this session</summary>
    public Associate? User { get; set; }
    /// <summary>The name of customer, if provided</summary>
    public string? CustomerName { get; set; }
    /// <summary>Indicating the status for the session.</summary>
    public ChatSessionEntityStatus? Status { get; set; }
    /// <summary>When the session was requested by the customer.</summary>
    public DateTimeOffset? WhenRequested { get; set; }
    /// <summary>Indicates that a chatbot is active on the session.</summary>
    public bool? ChatbotIsActive { get; set; }
    /// <summary>Rating of this chat conversation given by the customer</summary>
    public double? Rating { get; set; }
    /// <summary>Size of all messages in bytes</summary>
    public long? Size { get; set; }
    /// <summary>The messages</summary>
    public List<ChatMessage>? Messages { get; set; }
    /// <summary>Ids</summary>
    public List<int>? Ids { get; set; }
    /// <summary>Field property dictionary mapping field names to field access rights.</summary>
    public Dictionary<string, FieldProperty>? FieldProperties { get; set; }
    /// <summary>Raw content</summary>
    public byte[]? Content { get; set; }
    /// <summary>Anything</summary>
    public JsonElement? Anything { get; set; }
    /// <summary>Metadata</summary>
    [JsonPropertyName("odata.metadata")]
    public string? OdataMetadata { get; set; }
    /// <summary>Statuses seen</summary>
    public List<ChatSessionEntityStatus>? Statuses { get; set; }
    /// <summary>Rows of words by name</summary>
    public Dictionary<string, List<string>>? Rows { get; set; }

    /// <summary>The paths for $select.</summary>
    public static ChatSessionEntityFields<ChatSessionEntity> Fields => default;
}

/// <summary>The properties of ChatSessionEntity as paths.</summary>
public readonly struct ChatSessionEntityFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> ChatSessionId => _path.Then("ChatSessionId");
    public AssociateFields<TRoot> User => new(_path.Then("User"));
    public FieldPath<TRoot> CustomerName => _path.Then("CustomerName");
    public FieldPath<TRoot> Status => _path.Then("Status");
    public FieldPath<TRoot> WhenRequested => _path.Then("WhenRequested");
    public FieldPath<TRoot> ChatbotIsActive => _path.Then("ChatbotIsActive");
    public FieldPath<TRoot> Rating => _path.Then("Rating");
    public FieldPath<TRoot> Size => _path.Then("Size");
    public ChatMessageFields<TRoot> Messages => new(_path.Then("Messages"));
    public FieldPath<TRoot> Ids => _path.Then("Ids");
    public FieldPath<TRoot> FieldProperties => _path.Then("FieldProperties");
    public FieldPath<TRoot> Content => _path.Then("Content");
    public FieldPath<TRoot> Anything => _path.Then("Anything");
    public FieldPath<TRoot> OdataMetadata => _path.Then("odata.metadata");
    public FieldPath<TRoot> Statuses => _path.Then("Statuses");
    public FieldPath<TRoot> Rows => _path.Then("Rows");
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(ChatSessionEntityFields<TRoot> fields) => fields._path;
}

internal sealed class ChatSessionEntityJson() : EntityJson<ChatSessionEntity>(
    "ChatSessionId", "User", "CustomerName", "Status", "WhenRequested", "ChatbotIsActive", "Rating", "Size", "Messages", "Ids",
    "FieldProperties", "Content", "Anything", "odata.metadata", "Statuses", "Rows")
{
    public static readonly ChatSessionEntityJson Default = new();

    protected override void Read(ref EntityReader json, ChatSessionEntity entity, int property)
    {
        switch (property)
        {
            case 0: entity.ChatSessionId = json.Int32(); break;
            case 1: entity.User = json.Entity(AssociateJson.Default); break;
            case 2: entity.CustomerName = json.String(); break;
            case 3: entity.Status = json.Enum<ChatSessionEntityStatus>(); break;
            case 4: entity.WhenRequested = json.DateTime(); break;
            case 5: entity.ChatbotIsActive = json.Boolean(); break;
            case 6: entity.Rating = json.Double(); break;
            case 7: entity.Size = json.Int64(); break;
            case 8: entity.Messages = json.List(ChatMessageJson.Default); break;
            case 9: entity.Ids = json.List(JsonShapes.Int32); break;
            case 10: entity.FieldProperties = json.Dictionary(FieldPropertyJson.Default); break;
            case 11: entity.Content = json.Bytes(); break;
            case 12: entity.Anything = json.Element(); break;
            case 13: entity.OdataMetadata = json.String(); break;
            case 14: entity.Statuses = json.List(JsonShapes.Enum<ChatSessionEntityStatus>()); break;
            case 15: entity.Rows = json.Dictionary(JsonShapes.List(JsonShapes.String)); break;
        }
    }

    protected override void Write(EntityWriter json, ChatSessionEntity entity, int property)
    {
        switch (property)
        {
            case 0: json.Int32(entity.ChatSessionId); break;
            case 1: json.Entity(entity.User, AssociateJson.Default); break;
            case 2: json.String(entity.CustomerName); break;
            case 3: json.Enum(entity.Status); break;
            case 4: json.DateTime(entity.WhenRequested); break;
            case 5: json.Boolean(entity.ChatbotIsActive); break;
            case 6: json.Double(entity.Rating); break;
            case 7: json.Int64(entity.Size); break;
            case 8: json.List(entity.Messages, ChatMessageJson.Default); break;
            case 9: json.List(entity.Ids, JsonShapes.Int32); break;
            case 10: json.Dictionary(entity.FieldProperties, FieldPropertyJson.Default); break;
            case 11: json.Bytes(entity.Content); break;
            case 12: json.Element(entity.Anything); break;
            case 13: json.String(entity.OdataMetadata); break;
            case 14: json.List(entity.Statuses, JsonShapes.Enum<ChatSessionEntityStatus>()); break;
            case 15: json.Dictionary(entity.Rows, JsonShapes.List(JsonShapes.String)); break;
        }
    }
}

/// <summary>The words of ChatSessionEntity.Status.</summary>
[OpenEnum]
public readonly record struct ChatSessionEntityStatus(string Value) : IOpenEnum<ChatSessionEntityStatus>
{
    public static ChatSessionEntityStatus Closed => new("Closed");
    public static ChatSessionEntityStatus Active => new("Active");
    public static implicit operator ChatSessionEntityStatus(string value) => new(value);
    public static implicit operator string?(ChatSessionEntityStatus? value) => value?.Value;
    static ChatSessionEntityStatus IOpenEnum<ChatSessionEntityStatus>.Create(string value) => new(value);
    public override string ToString() => Value ?? "";
}
