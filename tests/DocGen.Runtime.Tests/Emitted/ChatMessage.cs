#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>ChatMessage.</summary>
public partial class ChatMessage : ApiEntity
{
    /// <summary>MessageId</summary>
    public int? MessageId { get; set; }
    /// <summary>Message</summary>
    public string? Message { get; set; }
    /// <summary>Author</summary>
    public Associate? Author { get; set; }

    /// <summary>The paths for $select.</summary>
    public static ChatMessageFields<ChatMessage> Fields => new(default);
}

/// <summary>The properties of ChatMessage as paths.</summary>
public class ChatMessageFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> MessageId => Then("MessageId");
    public FieldPath<TRoot> Message => Then("Message");
    public AssociateFields<TRoot> Author => new(Then("Author"));
}

internal sealed class ChatMessageJson() : EntityJson<ChatMessage, ChatMessageJson>("MessageId", "Message", "Author")
{
    protected override void Exchange(ref JsonPass json, ChatMessage entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.MessageId = json.Int32(); else json.Int32(entity.MessageId); break;
            case 1: if (json.Reads) entity.Message = json.String(); else json.String(entity.Message); break;
            case 2: if (json.Reads) entity.Author = json.Entity(AssociateJson.Default); else json.Entity(entity.Author, AssociateJson.Default); break;
        }
    }
}
