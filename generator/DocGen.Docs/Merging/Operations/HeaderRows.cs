using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>The documented headers: of one page, and of all pages together.</summary>
internal static class HeaderRows
{
    private const string IfModifiedSince = "If-Modified-Since";
    private const string IfUnmodifiedSince = "If-Unmodified-Since";

    /// <summary>The headers of a page's table, and those that its statuses imply: 304 answers If-Modified-Since, 412 If-Unmodified-Since (RFC 9110, sections 13.1.3 and 13.1.4).</summary>
    public static EquatableArray<string> Of(DocPage page)
    {
        var names = page.Headers.Select(row => row.Name).ToList();
        foreach (var implied in Implied(page))
            if (!names.Contains(implied, StringComparer.OrdinalIgnoreCase)) names.Add(implied);
        return names.Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
    }

    /// <summary>All headers of all pages with their C# names, sorted; the first text that isn't empty counts.</summary>
    public static EquatableArray<HeaderModel> Union(IReadOnlyList<SourcePage> pages)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<Fingerprint>();
        var unlike = pages.Where(source => seen.Add(source.Headers)).ToList();
        foreach (var source in unlike)
        {
            foreach (var row in source.Page.Headers)
                if (!texts.TryGetValue(row.Name, out var text) || text.Length == 0) texts[row.Name] = row.Description;
        }

        // Only what no table documents: the docs' own words count, whichever page comes first.
        foreach (var implied in unlike.SelectMany(source => Implied(source.Page)))
            if (!texts.TryGetValue(implied, out var text) || text.Length == 0)
                texts[implied] = implied == IfModifiedSince ? "Answer 304 where nothing has changed since." : "Answer 412 where something has changed since.";

        var scope = MemberNames.OfMethod("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "OnResponse", "Elements", "Locale", "Get", "Set", "GetDate", "SetDate", "GetAuthorization", "SetAuthorization", "ApiHeaders");
        return texts.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => new HeaderModel(pair.Key, Take(scope, pair.Key), pair.Value)).ToEquatableArray();
    }

    private static string Take(TakenNames scope, string wireName)
    {
        var name = CSharpNames.Header(wireName);
        return scope.Take(name, name + "Header");
    }

    private static IEnumerable<string> Implied(DocPage page)
    {
        foreach (var status in page.Response.Statuses)
        {
            if (status.Code == 304) yield return IfModifiedSince;
            if (status.Code == 412) yield return IfUnmodifiedSince;
        }
    }
}
