using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Pages;

/// <summary>DOCGEN095: rows of one table that have the same name: a copied row whose name was forgotten, or a rest of an older page.</summary>
internal static class RepeatedRows
{
    /// <summary>Adds each row after the first.</summary>
    public static void Find(DocPage page, List<Finding> findings)
    {
        // Servers bind the path and the query without regard to case; headers have none (RFC 9110, section 5.1), members of JSON objects do.
        Find(SpotKind.PathPart, "path", page.PathParts.Count, i => page.PathParts[i].Name, StringComparer.OrdinalIgnoreCase);
        Find(SpotKind.QueryParameter, "query", page.QueryParameters.Count, i => page.QueryParameters[i].Name, StringComparer.OrdinalIgnoreCase);
        Find(SpotKind.Header, "header", page.Headers.Count, i => page.Headers[i].Name, StringComparer.OrdinalIgnoreCase);
        if (page.RequestBody?.Rows is { } taken) Find(SpotKind.RequestRow, "request", taken.Count, i => taken[i].Name, StringComparer.Ordinal);
        if (page.Response.Rows is { } given) Find(SpotKind.ResponseRow, "response", given.Count, i => given[i].Name, StringComparer.Ordinal);

        void Find(SpotKind kind, string table, int count, Func<int, string> nameOf, StringComparer comparer)
        {
            if (count < 2) return;
            var known = new Dictionary<string, string>(count, comparer);
            for (var i = 0; i < count; i++)
            {
                var name = nameOf(i);
                if (known.TryGetValue(name, out var first)) findings.Add(Finding.Of(CheckingRules.RepeatedRow, page.Path, new SpotKey(kind, i), Said.Text(name), table, Said.Text(first)));
                else known.Add(name, name);
            }
        }
    }
}
