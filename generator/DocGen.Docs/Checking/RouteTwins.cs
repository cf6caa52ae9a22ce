using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>DOCGEN093: pages of one verb and one path, whose placeholders take the same types.</summary>
/// <remarks>Where the types differ (<c>{id}</c> a number, <c>{name}</c> a text), a server tells them apart.</remarks>
internal static class RouteTwins
{
    /// <summary>Adds a finding for each page but the first of its kind.</summary>
    public static void Find(IEnumerable<SourcePage> pages, DocumentedTypes types, List<Finding> findings)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages.Select(source => source.Page))
        {
            var parts = types.Operation(page)?.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind) ?? [];
            var key = $"{page.Verb} {Paths.Shape(page.Route)} {string.Join(",", parts)}";
            if (!known.TryGetValue(key, out var first)) known.Add(key, page.Path);
            else findings.Add(Finding.Of(CheckingRules.RouteTwin, page.Path, new SpotKey(SpotKind.Route), Said.Text($"{page.Verb} {page.Route}", 100), first));
        }
    }
}
