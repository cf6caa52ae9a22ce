using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.SampleServer.Pages;

/// <summary>Reads all pages by the rooms that the generator uses, so that server and client agree on every type and name.</summary>
internal static class ApiReader
{
    public static ReadApi Read(DocGenPages pages)
    {
        var texts = pages.Read();
        var readings = new PageReading[texts.Count];

        // Each page on its own, in any order; merging sees them by path.
        Parallel.For(0, readings.Length, i => readings[i] = PageReader.Read(texts[i].Path, texts[i].Text));
        var facts = Array.ConvertAll(readings, reading => reading.Facts);
        var model = ApiModelBuilder.Build(facts);
        return model.Groups.Count > 0
            ? new ReadApi(model, facts, Losses(readings, model.Findings))
            : throw new InvalidOperationException($"There is no endpoint page among the {texts.Count} pages of {pages.Origin}.{string.Concat(Losses(readings, model.Findings).Select(line => "\n" + line))}");
    }

    private static List<string> Losses(PageReading[] readings, IEnumerable<Finding> merged)
    {
        var spots = new Dictionary<string, PageSpots>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            spots[reading.Facts.Path] = reading.Spots;
        }

        return
        [
            .. readings.SelectMany(reading => reading.Findings).Concat(merged)
                .Where(finding => finding.Rule.Severity >= FindingSeverity.Warning)
                .Select(finding => ReadApi.Line(finding, spots.TryGetValue(finding.Page, out var page) ? page.Find(finding.Place) : default)),
        ];
    }
}
