using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Surface;

/// <summary>Holds the pages against the accepted file, and tells each difference where it can be seen: on its page, or in the file where no page has it any more.</summary>
public static class SurfaceCheck
{
    /// <summary>Compares.</summary>
    /// <param name="model">What the pages mean.</param>
    /// <param name="files">What they say.</param>
    /// <param name="path">The path of the accepted file, as findings are to name it.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The accepted file with the findings and places that are in it, and the findings that are on pages.</returns>
    public static (PageReading Accepted, EquatableArray<Finding> OnPages) Of(ApiModel model, IReadOnlyCollection<PageFacts> files, string path, string text)
    {
        var reading = SurfaceReader.Read(text);
        var inFile = new List<Finding>();
        var onPages = new List<Finding>();
        foreach (var fault in reading.Faults)
            inFile.Add(Finding.Of(fault.IsConflict ? SurfaceRules.ConflictMark : SurfaceRules.UnknownLine, path, new(SpotKind.AcceptedLine, fault.Line), Shown(fault.Text)));
        if (!reading.Faults.Any(fault => fault.IsConflict) && SurfaceComparison.Of(reading.Members, ApiSurface.Of(model)) is { Count: > 0 } changes)
        {
            var places = new SurfacePlaces(model, files);
            foreach (var change in changes)
            {
                var place = change.Now is { } member ? places.Of(member) : null;
                if (place is not null) onPages.Add(SurfaceFindings.Of(change, place));
                else inFile.Add(SurfaceFindings.Of(change, new(path, new(SpotKind.AcceptedLine, Math.Max(0, change.Before?.Line ?? 0)))));
            }
        }

        return (new(new(path, DocFileKind.Other, null, null, default), Spots(path, text, inFile), inFile.ToEquatableArray()), onPages.ToEquatableArray());
    }

    /// <summary>The places of the lines that findings are about; a reference has more lines than anybody wants to look through.</summary>
    private static PageSpots Spots(string path, string text, List<Finding> findings)
    {
        var page = new PageText(text);
        return new(path, findings.Select(finding => finding.Place).Distinct()
            .Select(place => new KeyValuePair<SpotKey, SourceSpot>(place, page.Spot(page.Lines[place.Index].Content, page.TrimmedEnd(place.Index)))).ToEquatableArray());
    }

    private static string Shown(string line) => line.Length > 60 ? line.Substring(0, 60) + "…" : line;
}
