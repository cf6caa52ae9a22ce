using DocGen.Docs.Findings;
using DocGen.Tool.Pages;
using Spectre.Console;

namespace DocGen.Tool.Reports;

/// <summary>Findings for people: a heading a file, a line a finding, and what it comes to.</summary>
internal static class HumanReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(IReadOnlyList<LocatedFinding> findings, DocsFolder docs, IAnsiConsole screen)
    {
        foreach (var file in findings.GroupBy(found => found.File))
        {
            screen.MarkupLineInterpolated($"[bold]{file.Key}[/]");
            foreach (var found in file)
                screen.MarkupLine($"  {found.Spot.Line + 1}:{found.Spot.Column + 1}  [{Colour(found.Severity)}]{found.SeverityWord}[/]  {found.Finding.Rule.Id}  {Markup.Escape(found.Message)}");
            screen.WriteLine();
        }

        screen.WriteLine($"{Count(docs.Files.Count, "file")}: {(findings.Count == 0 ? "nothing found" : string.Join(", ", findings.GroupBy(found => found.Severity).OrderByDescending(group => group.Key).Select(group => $"{group.Count()} {group.First().SeverityWord}")))}");
    }

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    private static string Colour(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "red",
        FindingSeverity.Warning => "yellow",
        FindingSeverity.Information => "blue",
        _ => "grey",
    };
}
