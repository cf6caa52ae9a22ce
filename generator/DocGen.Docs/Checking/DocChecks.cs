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
    public static EquatableArray<Finding> Find(IReadOnlyList<PageFacts> files, ApiModel model) => Find(files, new PageSet(files.Select(PageEvidence.Of)), model);

    /// <summary>All contradictions of a set of files whose evidence is at hand.</summary>
    /// <param name="files">The facts of all files, in any order.</param>
    /// <param name="set">Their evidence.</param>
    /// <param name="model">What they were merged into.</param>
    public static EquatableArray<Finding> Find(IReadOnlyList<PageFacts> files, PageSet set, ApiModel model)
    {
        var api = DocumentedApi.Of(set, model);
        var pages = new CheckedPages(api, new SampleFiles(files));
        return files.Select(pages.Of).OfType<CheckedPage>().OrderBy(page => page.Page.Uid, StringComparer.Ordinal)
            .SelectMany(page => Find(page)).Concat(api.Twins).ToEquatableArray();
    }

    /// <summary>The contradictions of one page: against itself, and of its samples against the tables of all pages.</summary>
    public static EquatableArray<Finding> Find(CheckedPage page)
    {
        var findings = new List<Finding>();
        PageChecks.Find(page, findings);
        return findings.ToEquatableArray();
    }
}
