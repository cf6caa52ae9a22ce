using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>One endpoint, decided down to the C# names.</summary>
public sealed record OperationModel
{
    /// <summary>The operation's name in the docs: <c>v1ChatAgent_CreateChatSessionForTopic</c>.</summary>
    public required string Uid { get; init; }

    /// <summary>The C# name of the method, without <c>Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The page, relative to the folder of the docs.</summary>
    public required string Page { get; init; }

    /// <summary>The HTTP verb, upper case.</summary>
    public required string Verb { get; init; }

    /// <summary>The path with its placeholders.</summary>
    public required string Route { get; init; }

    /// <summary>Its place among the operations whose verb and path are the same but for the placeholders' names, the pickiest type first; null where there is no other.</summary>
    public int? TwinRank { get; init; }

    /// <summary>What it does: the first paragraph is the summary, the rest are remarks.</summary>
    public EquatableArray<string> Description { get; init; }

    /// <summary>Restrictions and other notes, each a sentence.</summary>
    public EquatableArray<string> Notes { get; init; }

    /// <summary>Whether the docs say that it may change.</summary>
    public bool Experimental { get; init; }

    /// <summary>Why it should not be used any more; null where it may.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Path parts in the path's order, then the query parameters of the page, without a typed <c>$select</c>.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The C# name of the options object that holds its optional query parameters; null where they stand alone.</summary>
    public string? Query { get; init; }

    /// <summary>The request body; null where there is none.</summary>
    public BodyModel? Body { get; init; }

    /// <summary>What comes back.</summary>
    public required TypeModel Response { get; init; }

    /// <summary>The entity whose properties <c>$select</c> names; null where the page has no <c>$select</c> or it means something else.</summary>
    public string? SelectRoot { get; init; }

    /// <summary>The documented success status; of several the first one that an answer may come with.</summary>
    public StatusModel Success { get; init; } = new(200, "OK");

    /// <summary>The documented statuses that are a success too, such as 202; what comes with them has the same type.</summary>
    public EquatableArray<StatusModel> OtherSuccesses { get; init; }

    /// <summary>The documented statuses that are no success.</summary>
    public EquatableArray<StatusModel> Errors { get; init; }

    /// <summary>The documented headers, in page order.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>What the client asks for; empty where no body comes back.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>What the page says the server can answer with; empty where it doesn't say.</summary>
    public EquatableArray<string> AcceptTypes { get; init; }
}
