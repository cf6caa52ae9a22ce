using DocGen.Docs.Collections;
using DocGen.Docs.Merging;

namespace DocGen.Docs.Checking;

/// <summary>Puts the tables of one type together: each name once, in the order of the first table.</summary>
/// <param name="type">The type.</param>
/// <param name="page">The first page that lists it.</param>
internal sealed class ListedNames(string type, string page)
{
    private TableMarks _taken;
    private EquatableArray<string> _names;

    /// <summary>Takes over a table of this very type; false where it did so before.</summary>
    public bool TryAdd(TableEvidence table)
    {
        if (!_taken.Add(table.Mark)) return false;
        Add(table.Listed);
        return true;
    }

    /// <summary>Takes over the names of a table, each of which is there once.</summary>
    public void Add(EquatableArray<string> names)
    {
        if (_names.Count == 0) _names = names;
        else if (names != _names) _names = _names.Concat(names).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>What was taken over.</summary>
    public DocumentedTable ToTable() => new($"the table of '{type}' ({page})", _names);
}
