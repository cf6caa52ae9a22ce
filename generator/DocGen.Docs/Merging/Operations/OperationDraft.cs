using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Operations;

/// <summary>An operation with its types decided and its names still open.</summary>
/// <param name="Source">The page.</param>
/// <param name="Parameters">Path parts and query parameters.</param>
/// <param name="Body">The type of the request's body; null where there is none.</param>
/// <param name="Response">The type of the answer.</param>
internal sealed record OperationDraft(SourcePage Source, List<Parameters.Typed> Parameters, DraftType? Body, DraftType Response)
{
    /// <summary>The entity whose properties the page's <c>$select</c> names; null where it has none.</summary>
    public StructureDraft? SelectRoot { get; } = Operations.Parameters.HasTypedSelect(Source.Page) ? Root(Response) : null;

    private static StructureDraft? Root(DraftType type) => type.Structure ?? (type.Element is null ? null : Root(type.Element));
}
