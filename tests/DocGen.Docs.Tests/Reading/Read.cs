using DocGen.Docs.Findings;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

/// <summary>Reads a text and gives the part that a test asks for.</summary>
internal static class Read
{
    public static PageReading All(string text, string path = LoanPage.Path) => PageReader.Read(path, text);

    public static DocFileKind Kind(string text) => All(text).Facts.Kind;

    public static DocPage Page(string text, string path = LoanPage.Path)
    {
        var reading = All(text, path);
        Assert.True(reading.Facts.Kind == DocFileKind.Endpoint, $"{reading.Facts.Kind}: {reading.Findings}");
        return reading.Facts.Page!;
    }

    public static string[] FindingIds(string text) => [.. All(text).Findings.Select(finding => finding.Rule.Id)];

    /// <summary>The text at the place of the only finding of a rule, and its message.</summary>
    public static (string Place, string Message) Finding(FindingRule rule, string text)
    {
        var reading = All(text);
        var finding = Assert.Single(reading.Findings, finding => finding.Rule == rule);
        return (At(text, reading, finding.Place), Message(finding));
    }

    public static string At(string text, PageReading reading, SpotKey place)
    {
        var spot = reading.Spots.Find(place);
        return text.Substring(spot.Start, spot.Length);
    }

    public static string Message(Finding finding) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
