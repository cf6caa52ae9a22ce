#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

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
    public static ChatMessageFields<ChatMessage> Fields => default;
}

/// <summary>The properties of ChatMessage as paths.</summary>
public readonly struct ChatMessageFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> MessageId => _path.Then("MessageId");
    public FieldPath<TRoot> Message => _path.Then("Message");
    public AssociateFields<TRoot> Author => new(_path.Then("Author"));
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(ChatMessageFields<TRoot> fields) => fields._path;
}

internal sealed class ChatMessageJson() : EntityJson<ChatMessage>("MessageId", "Message", "Author")
{
    public static readonly ChatMessageJson Default = new();

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
