using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Tool.Pages;

namespace DocGen.Tool.Reports;

/// <summary>Findings as workflow commands of GitHub Actions, which show them at their lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a line a finding.</summary>
    public static void Write(IReadOnlyList<LocatedFinding> findings, TextWriter output)
    {
        foreach (var found in findings)
        {
            var (from, to) = (found.Spot, Math.Max(found.Spot.Line, found.Spot.EndLine));
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"::{Command(found.Severity)} file={Property(found.File)},line={from.Line + 1},endLine={to + 1},col={from.Column + 1},title={Property($"{found.Finding.Rule.Id} {found.Finding.Rule.Title}")}::{Text(found.Message)}\n"));
        }
    }

    private static string Command(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>A percent sign or line end would end or forge a command.</summary>
    private static string Text(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>In properties, colon and comma have a meaning too.</summary>
    private static string Property(string text) => Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
