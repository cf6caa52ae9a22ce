using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>What is known of single pages only once all are read and merged.</summary>
/// <param name="api">What they are checked against.</param>
/// <param name="samples">The files that hold nothing but a sample, which pages include.</param>
/// <param name="merged">What merging found.</param>
/// <param name="changes">How they differ from the accepted API.</param>
/// <param name="lint">How loud contradictions are in the project.</param>
internal sealed class KnownOfPages(DocumentedApi api, IReadOnlyList<ReadFile> samples, IReadOnlyList<Finding> merged, IReadOnlyList<Finding> changes, LintSwitch lint)
{
    private readonly CheckedPages _pages = new(api.Types, api.Pages, new SampleFiles(samples.Select(file => file.Reading.Facts)));
    private readonly ILookup<string, ReadFile> _samples = samples.ToLookup(file => file.Reading.Facts.Path, StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _merged = merged.Concat(api.Twins).ToLookup(finding => finding.Page, StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _changes = changes.ToLookup(finding => finding.Page, StringComparer.Ordinal);

    /// <summary>What of it is about some files.</summary>
    public FoundInFiles Of(IReadOnlyList<ReadFile> files)
    {
        if (files.Count == 0) return FoundInFiles.None;
        var pages = files.Select(Checked).OfType<CheckedPage>().ToEquatableArray();
        var included = pages.SelectMany(page => page.IncludedFiles).SelectMany(path => _samples[path]).ToEquatableArray();
        return new(files, included, pages, About(files, _merged), About(files, _changes), lint);
    }

    /// <summary>Where a room failed as a whole, no page is to blame.</summary>
    public IEnumerable<DiagnosticInfo> OnNoPage() => _merged[""].Select(finding => new DiagnosticInfo(finding, "", default, finding.Rule.Severity));

    private CheckedPage? Checked(ReadFile file) => file.LastCheck.Page = _pages.Of(file.Reading.Facts, file.LastCheck.Page);

    private static IReadOnlyList<Finding> About(IReadOnlyList<ReadFile> files, ILookup<string, Finding> findings) =>
        findings.Count == 0 ? EquatableArray<Finding>.Empty : files.Select(file => file.Reading.Facts.Path).Distinct(StringComparer.Ordinal).SelectMany(path => findings[path]).ToEquatableArray();
}
