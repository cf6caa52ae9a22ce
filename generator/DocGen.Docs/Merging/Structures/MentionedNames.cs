using DocGen.Docs.Merging.Types;

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
            foreach (var row in source.Page.Response.Rows ?? default) names.Add(row.Type);
            foreach (var row in source.Page.RequestBody?.Rows ?? default) names.Add(row.Type);
        }

        foreach (var name in names)
            if (TypeWords.IsEntityName(name) && !set.Placeholders.Contains(name)) set.Name(name);
    }
}
