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

        var unlike = new Dictionary<string, List<TableEvidence>>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.Name is not { } name) continue;
            if (!unlike.TryGetValue(name, out var known)) unlike.Add(name, known = new(1));
            else repeated.Add(name);
            if (!known.Exists(other => other.Mark == table.Table.Mark)) known.Add(table.Table);
        }

        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in unlike)
            if (Unlike(pair.Value) || (bodiless.Contains(pair.Key) && !repeated.Contains(pair.Key))) result.Add(pair.Key);

        // A name that only heads responses without a body says nothing there; with several such pages it is the tool's stopgap in cells too.
        foreach (var name in bodiless)
            if (!unlike.ContainsKey(name)) result.Add(name);
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
