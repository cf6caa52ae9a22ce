using DocGen.Docs.Collections;

namespace DocGen.Docs.Checking;

/// <summary>Puts the tables of one type together: each name once, in the order of the first table.</summary>
/// <param name="said">How messages call the table.</param>
internal sealed class ListedNames(string said)
{
    private EquatableArray<string> _names;

    /// <summary>Takes over the names of a table.</summary>
    public void Add(EquatableArray<string> names)
    {
        // Nearly all tables of a type are the same.
        if (names != _names) _names = _names.Concat(names).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>What was taken over.</summary>
    public DocumentedTable ToTable() => new(said, _names);
}
