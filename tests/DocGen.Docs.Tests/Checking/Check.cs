using System.Globalization;
using DocGen.Docs.Checking;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

/// <summary>Reads, merges and checks files as a build does, and tells what was found, with line and column as editors count them.</summary>
internal static class Check
{
    /// <summary>The findings of a rule: <c>path:line:column text</c>, where the text is what stands there.</summary>
    public static string[] Places(FindingRule rule, params (string Path, string Text)[] files) =>
        [.. Find(files).Where(found => found.Finding.Rule == rule).Select(found => $"{found.Finding.Page}:{found.Spot.Line + 1}:{found.Spot.Column + 1} {found.Text}")];

    /// <summary>The only finding of a rule on a changed loan page: <c>line:column text</c>, and its message.</summary>
    public static (string Place, string Message) Loan(FindingRule rule, string part, string other) => One(rule, (LoanPage.Path, LoanPage.With(part, other)));

    /// <summary>The only finding of a rule: <c>line:column text</c>, and its message.</summary>
    public static (string Place, string Message) One(FindingRule rule, params (string Path, string Text)[] files)
    {
        var (finding, spot, text) = Assert.Single(Find(files), found => found.Finding.Rule == rule);
        return ($"{spot.Line + 1}:{spot.Column + 1} {text}", string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]));
    }

    /// <summary>The ids of all findings on a changed loan page, but for the one that the page has anyway.</summary>
    public static string[] LoanIds(string part, string other) =>
        [.. Find((LoanPage.Path, LoanPage.With(part, other))).Select(found => found.Finding.Rule.Id).Where(id => id != CheckingRules.TitlePathPart.Id)];

    private static List<(Finding Finding, SourceSpot Spot, string Text)> Find(params (string Path, string Text)[] files)
    {
        var readings = files.Select(file => PageReader.Read(file.Path, file.Text)).ToArray();
        var facts = readings.Select(reading => reading.Facts).ToArray();
        return [.. DocChecks.Find(facts, ApiModelBuilder.Build(facts)).Select(finding =>
        {
            var at = Array.FindIndex(files, file => file.Path == finding.Page);
            var text = files[at].Text;
            Assert.Contains(readings[at].Spots.Spots, spot => spot.Key == finding.Place);
            var spot = JsonPlaces.Find(text, readings[at].Spots.Find(finding.Place), finding.Pointer);
            return (finding, spot, text.Substring(spot.Start, spot.Length));
        })];
    }
}
