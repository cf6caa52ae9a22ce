using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>A property table of a page.</summary>
/// <param name="Rows">The rows, at least one.</param>
/// <param name="Mark">Equal for equal tables.</param>
/// <param name="Key">What structures with just these names are found by: see <see cref="StructureDraft.KeyOf"/>.</param>
internal sealed record TableEvidence(EquatableArray<DocProperty> Rows, Fingerprint Mark, string Key)
{
    /// <summary>The table of those rows; null where there are none.</summary>
    public static TableEvidence? Of(EquatableArray<DocProperty>? rows) =>
        rows is { Count: > 0 } some ? new(some, Fingerprint.Of(some), StructureDraft.KeyOf(some.Select(row => row.Name))) : null;
}
