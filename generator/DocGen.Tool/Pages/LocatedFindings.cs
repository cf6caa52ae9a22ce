using DocGen.Docs.Checking;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Surface;

namespace DocGen.Tool.Pages;

/// <summary>All findings of a folder with their places: of reading, of merging, of checking, and of holding the pages against an accepted API.</summary>
internal static class LocatedFindings
{
    /// <summary>Gathers them, in the order of files and lines.</summary>
    /// <param name="docs">The pages.</param>
    /// <param name="accepted">The file of the accepted API; null for none.</param>
    /// <param name="lint">How loud contradictions are where a page doesn't say so itself.</param>
    public static IReadOnlyList<LocatedFinding> Of(DocsFolder docs, string? accepted, LintSwitch lint)
    {
        var files = docs.Files.ToDictionary(file => file.Reading.Facts.Path, StringComparer.Ordinal);
        IEnumerable<Finding> changes = [];
        if (accepted is not null)
        {
            var text = File.ReadAllText(accepted);
            var (reading, onPages) = SurfaceCheck.Of(docs.Model, [.. docs.Files.Select(file => file.Reading.Facts)], SurfaceText.FileName, text);
            files[SurfaceText.FileName] = new DocFile(Path.GetFileName(accepted), text, reading);
            changes = onPages;
        }

        var found = files.Values.SelectMany(file => file.Reading.Findings).Concat(docs.Model.Findings).Concat(DocChecks.Find([.. docs.Files.Select(file => file.Reading.Facts)], docs.Model));
        return [.. found.Select(finding => Locate(finding, Severity(finding))).Concat(changes.Select(finding => Locate(finding, finding.Rule.Severity))).OfType<LocatedFinding>()
            .OrderBy(item => item.File, StringComparer.Ordinal).ThenBy(item => item.Spot.Start).ThenBy(item => item.Finding.Rule.Id, StringComparer.Ordinal).ThenBy(item => item.Message, StringComparer.Ordinal)];

        // A page may say itself how loud its contradictions are; what differs from the accepted API is none.
        FindingSeverity? Severity(Finding finding) => LintSwitch.Severity(finding.Rule, files.TryGetValue(finding.Page, out var file) ? file.Reading.Lint : null, lint);

        LocatedFinding? Locate(Finding finding, FindingSeverity? severity)
        {
            if (severity is not { } loud) return null;
            if (!files.TryGetValue(finding.Page, out var file)) return new(finding, loud, finding.Page, default);
            return new(finding, loud, file.File, file.Reading.Spots.Find(finding, file.Text));
        }
    }
}
