namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: a name is a placeholder where it heads tables of unlike types, or both a lone table and responses without a body.</summary>
/// <remarks>The docs tool looks a type's name up by its description, so that all types without one get the name of the first such type.</remarks>
internal static class PlaceholderNames
{
    /// <summary>The names that can't be trusted, neither as headings nor as types in cells.</summary>
    public static HashSet<string> Of(IReadOnlyList<SourcePage> pages, IReadOnlyList<ResponseTable> tables)
    {
        var bodiless = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in pages)
            if (!source.HasAnswer && source.Page.Response.BodyName is { Length: > 0 } name) bodiless.Add(name);

        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in tables.Where(table => table.Name is not null).GroupBy(table => table.Name!, StringComparer.Ordinal))
        {
            var distinct = group.GroupBy(table => table.Table.Mark).Select(same => same.First().Table).ToList();
            if (Unlike(distinct) || (bodiless.Contains(group.Key) && group.Count() == 1)) result.Add(group.Key);
        }

        // A name that only heads responses without a body says nothing there; with several such pages it is the tool's stopgap in cells too.
        foreach (var name in bodiless)
            if (!tables.Any(table => table.Name == name)) result.Add(name);
        return result;
    }

    /// <summary>Whether two of the tables share less than half of their names: a type that grew between two pages shares most.</summary>
    private static bool Unlike(List<TableEvidence> tables)
    {
        if (tables.Count < 2) return false;
        var first = new HashSet<string>(tables[0].Names, StringComparer.Ordinal);
        for (var i = 1; i < tables.Count; i++)
        {
            var shared = tables[i].Names.Count(first.Contains);
            if (shared * 2 < first.Count + tables[i].Names.Count - shared) return true;
        }

        return false;
    }
}
