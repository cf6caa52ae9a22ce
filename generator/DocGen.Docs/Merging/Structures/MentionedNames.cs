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
        foreach (var source in pages)
        {
            foreach (var row in source.Page.Response.Rows ?? default) Add(row);
            foreach (var row in source.Page.RequestBody?.Rows ?? default) Add(row);
        }

        foreach (var name in names) set.Name(name);

        void Add(DocProperty row)
        {
            if (!TypeWords.IsEntityName(row.Type) || set.Placeholders.Contains(row.Type)) return;
            names.Add(row.Type);
            set.Say(row.Name, row.Type);
        }
    }
}
