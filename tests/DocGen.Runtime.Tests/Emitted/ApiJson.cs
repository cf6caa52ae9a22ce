#nullable enable annotations
using DocGen.Runtime;

namespace Example.Api;

/// <summary>The JSON tables of this API.</summary>
public static partial class ApiJson
{
    /// <summary>Makes the entities known to System.Text.Json.</summary>
    public static ApiJsonResolver Resolver { get; } = new(() => [ChatSessionEntityJson.Default, AssociateJson.Default, PersonEntityJson.Default,
        PersonEntityWithLinksJson.Default, LinkJson.Default, ChatMessageJson.Default, FieldPropertyJson.Default, WideEntityJson.Default,
        CreateChatSessionForTopicRequestJson.Default, JsonShapes.Enum<ChatSessionEntityStatus>()]);
}
