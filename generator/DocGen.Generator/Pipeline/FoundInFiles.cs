using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Generator.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>Some files with what all pages together tell of them; equal where nothing else would be found.</summary>
/// <param name="Files">The files.</param>
/// <param name="Included">The files that hold samples of them.</param>
/// <param name="Pages">The pages among them, with what they are checked against.</param>
/// <param name="Merged">What merging found.</param>
/// <param name="Changes">How they differ from the accepted API.</param>
/// <param name="Lint">How loud contradictions are in the project.</param>
internal sealed record FoundInFiles(
    IReadOnlyList<ReadFile> Files, IReadOnlyList<ReadFile> Included, IReadOnlyList<CheckedPage> Pages, IReadOnlyList<Finding> Merged, IReadOnlyList<Finding> Changes, LintSwitch Lint)
{
    /// <summary>No files, so nothing.</summary>
    public static readonly FoundInFiles None = new(
        EquatableArray<ReadFile>.Empty, EquatableArray<ReadFile>.Empty, EquatableArray<CheckedPage>.Empty, EquatableArray<Finding>.Empty, EquatableArray<Finding>.Empty, LintSwitch.Default);

    /// <summary>Checks the pages, and gives everything that was found with its place, and how loud it is there.</summary>
    public IEnumerable<DiagnosticInfo> Find()
    {
        foreach (var file in Files)
            foreach (var finding in file.Reading.Findings)
                if (Severity(finding, file) is { } severity) yield return new(finding, file.Text.File, file.Reading.Spots.Find(finding.Place), severity);

        foreach (var finding in Merged.Concat(Pages.SelectMany(page => Rooms.Check(page))))
            if (FileOf(finding) is { } file && Severity(finding, file) is { } severity) yield return Located(finding, file, severity);

        // What differs from the accepted API is no contradiction of the docs, so it stays as loud as it is.
        foreach (var finding in Changes)
            if (FileOf(finding) is { } file) yield return Located(finding, file, finding.Rule.Severity);
    }

    private static DiagnosticInfo Located(Finding finding, ReadFile file, FindingSeverity severity)
    {
        var spot = finding.Pointer.Length > 0 && file.Text.Text is { } text ? file.Reading.Spots.Find(finding, text.ToString()) : file.Reading.Spots.Find(finding.Place);
        return new(finding, file.Text.File, spot, severity);
    }

    /// <summary>Where two files claim one path, the last is as good as the first.</summary>
    private ReadFile? FileOf(Finding finding) => Included.Concat(Files).LastOrDefault(file => file.Reading.Facts.Path == finding.Page);

    /// <summary>A project that wants no checks gets none, whatever its pages say.</summary>
    private FindingSeverity? Severity(Finding finding, ReadFile file) =>
        Lint.IsOff ? LintSwitch.Severity(finding.Rule, Lint) : LintSwitch.Severity(finding.Rule, file.Lint, file.Reading.Lint, Lint);
}
