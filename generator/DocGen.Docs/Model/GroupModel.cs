using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>The operations of one uid group: one client, one controller.</summary>
public sealed record GroupModel
{
    /// <summary>The group in the docs: <c>v1ChatAgent</c>.</summary>
    public required string DocName { get; init; }

    /// <summary>The C# stem: <c>ChatAgent</c> of <c>IChatAgentClient</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The operations, sorted by uid.</summary>
    public EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>The request classes that only this group uses, sorted by name.</summary>
    public EquatableArray<EntityModel> Requests { get; init; }
}
