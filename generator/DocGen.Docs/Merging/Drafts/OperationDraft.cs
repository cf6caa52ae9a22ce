using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>An operation while evidence is being gathered, until its types are decided; its names stay open.</summary>
/// <param name="source">The page.</param>
internal sealed class OperationDraft(SourcePage source)
{
    /// <summary>The page.</summary>
    public SourcePage Source { get; } = source;

    /// <summary>What the table of the response describes; null where it has none.</summary>
    public StructureDraft? Answered { get; set; }

    /// <summary>What the table of the request describes; null where it has none.</summary>
    public StructureDraft? Asked { get; set; }

    /// <summary>The objects that the sample response shows without a table; null where it shows none of one kind.</summary>
    public StructureDraft? Loose { get; set; }

    /// <summary>Path parts and query parameters.</summary>
    public IReadOnlyList<TypedParameter> Parameters { get; set; } = [];

    /// <summary>The options object of its optional query parameters; null where they stand alone.</summary>
    public QueryModel? Query { get; set; }

    /// <summary>The type of the request's body; null where there is none.</summary>
    public DraftType? Body { get; set; }

    /// <summary>The type of the answer.</summary>
    public DraftType Response { get; set; } = DraftType.Plain(TypeKind.None);

    /// <summary>Its place among operations of the same verb and path; null where there is no other.</summary>
    public int? TwinRank { get; set; }

    /// <summary>The entity whose properties the page's <c>$select</c> names; null where it has none.</summary>
    public StructureDraft? SelectRoot => Source.HasTypedSelect ? Root(Response) : null;

    private static StructureDraft? Root(DraftType type) => type.Structure ?? (type.Element is null ? null : Root(type.Element));
}
