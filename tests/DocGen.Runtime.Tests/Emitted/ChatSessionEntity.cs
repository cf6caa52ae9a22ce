// Written by hand as the generator emits it: proves that emitted code compiles against the runtime.
#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

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
    public static ChatSessionEntityFields<ChatSessionEntity> Fields => new(default);
}

/// <summary>The properties of ChatSessionEntity as paths.</summary>
public class ChatSessionEntityFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> ChatSessionId => Then("ChatSessionId");
    public AssociateFields<TRoot> User => new(Then("User"));
    public FieldPath<TRoot> CustomerName => Then("CustomerName");
    public FieldPath<TRoot> Status => Then("Status");
    public FieldPath<TRoot> WhenRequested => Then("WhenRequested");
    public FieldPath<TRoot> ChatbotIsActive => Then("ChatbotIsActive");
    public FieldPath<TRoot> Rating => Then("Rating");
    public FieldPath<TRoot> Size => Then("Size");
    public ChatMessageFields<TRoot> Messages => new(Then("Messages"));
    public FieldPath<TRoot> Ids => Then("Ids");
    public FieldPath<TRoot> FieldProperties => Then("FieldProperties");
    public FieldPath<TRoot> Content => Then("Content");
    public FieldPath<TRoot> Anything => Then("Anything");
    public FieldPath<TRoot> OdataMetadata => Then("odata.metadata");
    public FieldPath<TRoot> Statuses => Then("Statuses");
    public FieldPath<TRoot> Rows => Then("Rows");
}

internal sealed class ChatSessionEntityJson() : EntityJson<ChatSessionEntity, ChatSessionEntityJson>(
    "ChatSessionId", "User", "CustomerName", "Status", "WhenRequested", "ChatbotIsActive", "Rating", "Size", "Messages", "Ids",
    "FieldProperties", "Content", "Anything", "odata.metadata", "Statuses", "Rows")
{
    protected override void Exchange(ref JsonPass json, ChatSessionEntity entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.ChatSessionId = json.Int32(); else json.Int32(entity.ChatSessionId); break;
            case 1: if (json.Reads) entity.User = json.Entity(AssociateJson.Default); else json.Entity(entity.User, AssociateJson.Default); break;
            case 2: if (json.Reads) entity.CustomerName = json.String(); else json.String(entity.CustomerName); break;
            case 3: if (json.Reads) entity.Status = json.Enum<ChatSessionEntityStatus>(); else json.Enum(entity.Status); break;
            case 4: if (json.Reads) entity.WhenRequested = json.DateTime(); else json.DateTime(entity.WhenRequested); break;
            case 5: if (json.Reads) entity.ChatbotIsActive = json.Boolean(); else json.Boolean(entity.ChatbotIsActive); break;
            case 6: if (json.Reads) entity.Rating = json.Double(); else json.Double(entity.Rating); break;
            case 7: if (json.Reads) entity.Size = json.Int64(); else json.Int64(entity.Size); break;
            case 8: if (json.Reads) entity.Messages = json.List(ChatMessageJson.Default); else json.List(entity.Messages, ChatMessageJson.Default); break;
            case 9: if (json.Reads) entity.Ids = json.List(JsonShapes.Int32); else json.List(entity.Ids, JsonShapes.Int32); break;
            case 10: if (json.Reads) entity.FieldProperties = json.Dictionary(FieldPropertyJson.Default); else json.Dictionary(entity.FieldProperties, FieldPropertyJson.Default); break;
            case 11: if (json.Reads) entity.Content = json.Bytes(); else json.Bytes(entity.Content); break;
            case 12: if (json.Reads) entity.Anything = json.Element(); else json.Element(entity.Anything); break;
            case 13: if (json.Reads) entity.OdataMetadata = json.String(); else json.String(entity.OdataMetadata); break;
            case 14: if (json.Reads) entity.Statuses = json.List(JsonShapes.Enum<ChatSessionEntityStatus>()); else json.List(entity.Statuses, JsonShapes.Enum<ChatSessionEntityStatus>()); break;
            case 15: if (json.Reads) entity.Rows = json.Dictionary(JsonShapes.List(JsonShapes.String)); else json.Dictionary(entity.Rows, JsonShapes.List(JsonShapes.String)); break;
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
    public override string ToString() => Value ?? "";
}
