using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Edits;

/// <summary>What somebody types into a page.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Place">What is found on pages that can be edited so.</param>
/// <param name="Replacement">What comes in its place, as regular expressions write it; % is a number that is new each time.</param>
/// <param name="Milliseconds">How long the generator may take.</param>
/// <param name="Emits">Whether there is other code afterwards.</param>
internal sealed record PageEdit(string Name, Regex Place, string Replacement, double Milliseconds, bool Emits)
{
    public static readonly PageEdit[] All =
    [
        new("positions only", new("\n## "), "\n\n\n## ", 10, Emits: false),
        new("sample values", new("(## Sample response[^#]*?\": \")[A-Za-z]+ [A-Za-z]+ [A-Za-z ]+\""), "${1}Other words number% than before\"", 10, Emits: false),
        new("description of an operation", new("(\n```http\n[^`]*\n```\n)"), "${1}\nSays more, number%.\n", 40, Emits: true),
        new("description of a property", new("(\n### Response body: [^\n]*\n+\\|[^\n]*\n\\|[- |]*\n\\|[^\n]*)\\|"), "${1} number% |", 40, Emits: true),
        new("a property added", new("(\n### Response body: [^\n]*\n+\\|[^\n]*\n\\|[- |]*\n)"), "${1}| Number% | string | Came with an edit |\n", 40, Emits: true),
    ];

    /// <summary>Whether the page is an operation and has such a place.</summary>
    public bool Fits(Page page) => page.Text!.Contains("\nuid: ", StringComparison.Ordinal) && Place.IsMatch(page.Text);

    public Page Of(Page page, int number) => page with { Text = Place.Replace(page.Text!, Replacement.Replace("%", $"{number}", StringComparison.Ordinal), 1) };
}
