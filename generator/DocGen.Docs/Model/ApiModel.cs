using DocGen.Docs.Collections;
using DocGen.Docs.Findings;

namespace DocGen.Docs.Model;

/// <summary>All that the pages say, merged and decided. Holds no positions: equal docs make equal models, wherever their lines stand.</summary>
public sealed record ApiModel
{
    /// <summary>The entities, sorted by C# name.</summary>
    public EquatableArray<EntityModel> Entities { get; init; }

    /// <summary>The enums that no single entity owns, sorted by C# name.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>The options objects of operations with many optional query parameters, sorted by C# name.</summary>
    public EquatableArray<QueryModel> Queries { get; init; }

    /// <summary>The groups, sorted by name.</summary>
    public EquatableArray<GroupModel> Groups { get; init; }

    /// <summary>All documented headers, sorted by name.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>What merging found or assumed.</summary>
    public EquatableArray<Finding> Findings { get; init; }
}
