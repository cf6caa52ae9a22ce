using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>The entities that cells name, whether or not a page shows them: names that unnamed tables may turn out to have.</summary>
internal static class MentionedNames
{
    /// <summary>Gives each of them a structure, empty if need be.</summary>
    public static void Add(StructureSet set, IEnumerable<SourcePage> pages)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Fingerprint>();
        foreach (var source in pages)
        {
            Add(source.ResponseTable);
            Add(source.RequestTable);
        }

        foreach (var name in names) set.Name(name);

        void Add(TableEvidence? table)
        {
            if (table is null || !seen.Add(table.Mark)) return;
            foreach (var row in table.Rows)
            {
                if (!TypeWords.IsEntityName(row.Type) || set.Placeholders.Contains(row.Type)) continue;
                names.Add(row.Type);
                set.Say(row.Name, row.Type);
            }
        }
    }
}
