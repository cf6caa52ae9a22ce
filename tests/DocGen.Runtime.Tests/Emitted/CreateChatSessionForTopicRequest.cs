#nullable enable annotations
using DocGen.Runtime;

namespace Example.Api;

/// <summary>ChatTopicId</summary>
public partial class CreateChatSessionForTopicRequest : ApiEntity
{
    /// <summary>The topic</summary>
    public int? ChatTopicId { get; set; }
    /// <summary>The language</summary>
    public string? Language { get; set; }
}

internal sealed class CreateChatSessionForTopicRequestJson() : EntityJson<CreateChatSessionForTopicRequest, CreateChatSessionForTopicRequestJson>("ChatTopicId", "Language")
{
    protected override void Exchange(ref JsonPass json, CreateChatSessionForTopicRequest entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.ChatTopicId = json.Int32(); else json.Int32(entity.ChatTopicId); break;
            case 1: if (json.Reads) entity.Language = json.String(); else json.String(entity.Language); break;
        }
    }
}
