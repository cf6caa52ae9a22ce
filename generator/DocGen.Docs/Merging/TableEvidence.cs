using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>A property table of a page.</summary>
/// <param name="Rows">The rows, at least one.</param>
/// <param name="Names">Their names, in the same order.</param>
/// <param name="Mark">Equal for equal tables.</param>
/// <param name="Key">What structures with just these names are found by.</param>
internal sealed record TableEvidence(EquatableArray<DocProperty> Rows, EquatableArray<string> Names, Fingerprint Mark, TextKey Key)
{
    /// <summary>Their names, each once.</summary>
    public EquatableArray<string> Listed { get; } = Once(Names);

    /// <summary>The table of those rows; null where there are none.</summary>
    public static TableEvidence? Of(EquatableArray<DocProperty>? rows)
    {
        if (rows is not { Count: > 0 } some) return null;
        var names = some.ConvertAll(row => row.Name);
        return new(some, names, Fingerprint.Of(some), TextKey.Of(names));
    }

    /// <summary>Tables that repeat a name are few.</summary>
    private static EquatableArray<string> Once(EquatableArray<string> names)
    {
        var once = new HashSet<string>(names, StringComparer.Ordinal);
        return once.Count == names.Count ? names : names.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }
}
