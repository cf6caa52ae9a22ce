using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>The door of the Checking room: where do the docs contradict themselves? It changes nothing of what is generated.</summary>
public static class DocChecks
{
    /// <summary>All contradictions of a set of files.</summary>
    /// <param name="files">The facts of all files, in any order.</param>
    /// <param name="model">What they were merged into.</param>
    /// <returns>The findings, page by page; the same for equal facts, whatever their order.</returns>
    public static EquatableArray<Finding> Find(IReadOnlyList<PageFacts> files, ApiModel model)
    {
        // What keeps a page out of the set, merging has told.
        var pages = PageSet.Of(files, []);
        var types = new DocumentedTypes(model);
        foreach (var page in pages) types.AddTables(page);
        foreach (var type in files.SelectMany(file => file.Types).OrderBy(type => type.Page, StringComparer.Ordinal)) types.AddTypePage(type);

        var findings = new List<Finding>();
        foreach (var page in pages) PageChecks.Find(page, types, findings);
        RouteTwins.Find(pages, types, findings);
        return findings.ToEquatableArray();
    }
}
