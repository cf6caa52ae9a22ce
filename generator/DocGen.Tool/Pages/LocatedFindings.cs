using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Surface;

namespace DocGen.Tool.Pages;

/// <summary>All findings of a folder with their places: of reading, of merging, and of holding the pages against an accepted API.</summary>
internal static class LocatedFindings
{
    /// <summary>Gathers them, in the order of files and lines.</summary>
    /// <param name="docs">The pages.</param>
    /// <param name="accepted">The file of the accepted API; null for none.</param>
    public static IReadOnlyList<LocatedFinding> Of(DocsFolder docs, string? accepted)
    {
        var files = docs.Files.ToDictionary(file => file.Reading.Facts.Path, StringComparer.Ordinal);
        IEnumerable<Finding> found = docs.Model.Findings;
        if (accepted is not null)
        {
            var text = File.ReadAllText(accepted);
            var (reading, onPages) = SurfaceCheck.Of(docs.Model, [.. docs.Files.Select(file => file.Reading.Facts)], SurfaceText.FileName, text);
            files[SurfaceText.FileName] = new DocFile(Path.GetFileName(accepted), text, reading);
            found = found.Concat(onPages);
        }

        return [.. files.Values.SelectMany(file => file.Reading.Findings).Concat(found).Select(Locate)
            .OrderBy(item => item.File, StringComparer.Ordinal).ThenBy(item => item.Spot.Start).ThenBy(item => item.Finding.Rule.Id, StringComparer.Ordinal).ThenBy(item => item.Message, StringComparer.Ordinal)];

        LocatedFinding Locate(Finding finding)
        {
            if (!files.TryGetValue(finding.Page, out var file)) return new(finding, finding.Rule.Severity, finding.Page, default);
            return new(finding, finding.Rule.Severity, file.File, file.Reading.Spots.Find(finding, file.Text));
        }
    }
}
