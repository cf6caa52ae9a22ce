using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>What is known of single pages only once all are read and merged.</summary>
/// <param name="api">What they are checked against.</param>
/// <param name="samples">The files that hold nothing but a sample, which pages include.</param>
/// <param name="merged">What merging found, sorted by page.</param>
/// <param name="changes">How they differ from the accepted API.</param>
/// <param name="lint">How loud contradictions are in the project.</param>
internal sealed class KnownOfPages(DocumentedApi api, IReadOnlyList<ReadFile> samples, IReadOnlyList<Finding> merged, IReadOnlyList<Finding> changes, LintSwitch lint)
{
    private readonly CheckedPages _pages = new(api, new SampleFiles(samples.Select(file => file.Reading.Facts)));
    private readonly ILookup<string, ReadFile> _samples = samples.ToLookup(file => file.Reading.Facts.Path, StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _twins = ByPage(api.Twins);
    private readonly ILookup<string, Finding> _changes = ByPage(changes);

    /// <summary>What they are checked against.</summary>
    public DocumentedApi Api => api;

    /// <summary>What merging found, sorted by page.</summary>
    public IReadOnlyList<Finding> Merged => merged;

    /// <summary>What of it is about some files.</summary>
    public FoundInFiles Of(IReadOnlyList<ReadFile> files)
    {
        if (files.Count == 0) return FoundInFiles.None;
        var pages = files.Select(file => _pages.Of(file.Reading.Facts)).OfType<CheckedPage>().ToEquatableArray();
        var included = pages.SelectMany(page => page.IncludedFiles).SelectMany(path => _samples[path]).ToEquatableArray();
        var paths = files.Select(file => file.Reading.Facts.Path).Distinct(StringComparer.Ordinal).ToList();
        return new(files, included, pages, List(paths.SelectMany(MergedOf)), List(paths.SelectMany(path => _changes[path])), lint);
    }

    /// <summary>Where a room failed as a whole, no page is to blame.</summary>
    public IEnumerable<DiagnosticInfo> OnNoPage() => MergedOf("").Select(finding => new DiagnosticInfo(finding, "", default, finding.Rule.Severity));

    /// <summary>Whether it differs from another in nothing but what is known of single pages and types.</summary>
    public bool IsComparable(KnownOfPages other) => lint == other.Lint && changes.Equals(other.Changes) && samples.Equals(other.Samples);

    private LintSwitch Lint => lint;

    private IReadOnlyList<Finding> Changes => changes;

    private IReadOnlyList<ReadFile> Samples => samples;

    private IEnumerable<Finding> MergedOf(string path)
    {
        for (var index = Sorted.FirstOf(merged, finding => finding.Page, path); index < merged.Count && merged[index].Page == path; index++) yield return merged[index];
        foreach (var twin in _twins[path]) yield return twin;
    }

    private static ILookup<string, Finding> ByPage(IEnumerable<Finding> findings) => findings.ToLookup(finding => finding.Page, StringComparer.Ordinal);

    private static IReadOnlyList<Finding> List(IEnumerable<Finding> findings) => findings.ToEquatableArray();
}
