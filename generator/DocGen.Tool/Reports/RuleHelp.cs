using DocGen.Docs.Findings;

namespace DocGen.Tool.Reports;

/// <summary>What docs/diagnostics.md says of a rule.</summary>
/// <param name="Cause">When it is found.</param>
/// <param name="Text">Severity, cause, example and mend, as Markdown that is read as well without drawing it.</param>
internal sealed record RuleHelp(string Cause, string Text)
{
    private static readonly Lazy<string> s_page = new(() =>
    {
        using var stream = typeof(RuleHelp).Assembly.GetManifestResourceStream("diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The section of a rule. Each has one, which a test holds.</summary>
    public static RuleHelp Of(FindingRule rule)
    {
        var text = Between(s_page.Value, $"\n### {rule.Id} {rule.Title}\n", "\n#").Trim();
        return new(Between(text, "- Cause: ", "\n"), text);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? text[from..] : text[from..to];
    }
}
