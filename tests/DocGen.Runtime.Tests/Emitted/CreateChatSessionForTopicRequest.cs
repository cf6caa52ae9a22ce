#nullable enable annotations
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>ChatTopicId</summary>
public partial class CreateChatSessionForTopicRequest : ApiEntity
{
    /// <summary>The topic</summary>
    public int? ChatTopicId { get; set; }
    /// <summary>The language</summary>
    public string? Language { get; set; }
}

internal sealed class CreateChatSessionForTopicRequestJson() : EntityJson<CreateChatSessionForTopicRequest>("ChatTopicId", "Language")
{
    public static readonly CreateChatSessionForTopicRequestJson Default = new();

#if EMIT_SERVER
    protected override void Read(ref EntityReader json, CreateChatSessionForTopicRequest entity, int property)
    {
        switch (property)
        {
            case 0: entity.ChatTopicId = json.Int32(); break;
            case 1: entity.Language = json.String(); break;
        }
    }
#endif

    protected override void Write(EntityWriter json, CreateChatSessionForTopicRequest entity, int property)
    {
        switch (property)
        {
            case 0: json.Int32(entity.ChatTopicId); break;
            case 1: json.String(entity.Language); break;
        }
    }
}
