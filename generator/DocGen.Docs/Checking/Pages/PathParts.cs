using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Pages;

/// <summary>DOCGEN089: rows of the path table that the path knows nothing of. The other direction is merging's DOCGEN045.</summary>
internal static class PathParts
{
    /// <summary>Adds each such row.</summary>
    public static void Find(DocPage page, List<Finding> findings)
    {
        if (page.PathParts.Count == 0) return;
        var names = Placeholders.In(page.Route);
        for (var i = 0; i < page.PathParts.Count; i++)
        {
            var name = page.PathParts[i].Name;
            if (!names.Contains(name)) findings.Add(Finding.Of(CheckingRules.UnknownPathPart, page.Path, new SpotKey(SpotKind.PathPart, i), Said.Text(name), Said.Text(page.Route, 100)));
        }
    }
}
