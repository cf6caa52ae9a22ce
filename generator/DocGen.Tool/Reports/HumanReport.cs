using DocGen.Docs.Findings;
using DocGen.Tool.Pages;
using Spectre.Console;

namespace DocGen.Tool.Reports;

/// <summary>Findings for people: a heading a file, a line a finding, how many there are of each kind, and what it comes to.</summary>
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

        // Many of one kind are mended together, mostly in what makes the pages.
        var rules = findings.GroupBy(found => found.Finding.Rule).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Id, StringComparer.Ordinal).ToList();
        if (rules.Count < findings.Count)
        {
            foreach (var rule in rules) screen.WriteLine($"{rule.Count(),6}  {rule.Key.Id}  {rule.Key.Title}");
            screen.WriteLine();
        }

        screen.WriteLine($"{Count(docs.Files.Count, "file")}: {(findings.Count == 0 ? "nothing found" : string.Join(", ", findings.GroupBy(found => found.Severity).OrderByDescending(group => group.Key).Select(Sum)))}");
    }

    /// <summary>Info and hidden are no nouns.</summary>
    private static string Sum(IGrouping<FindingSeverity, LocatedFinding> group) =>
        group.Key >= FindingSeverity.Warning ? Count(group.Count(), group.First().SeverityWord) : $"{group.Count()} {group.First().SeverityWord}";

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    private static string Colour(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "red",
        FindingSeverity.Warning => "yellow",
        FindingSeverity.Information => "blue",
        _ => "grey",
    };
}
