using System.Text;

namespace DocGen.Benchmarks.Reporting;

/// <summary>All that was measured, as one Markdown table.</summary>
internal static class MarkdownTable
{
    /// <summary>What stands above the first subject.</summary>
    public static string Head { get; } =
        Machine.Describe() + "\n\n| what | time | allocated | counts and sizes | ratio | target | met |\n| --- | ---: | ---: | --- | --- | --- | --- |";

    /// <summary>The lines of one subject.</summary>
    public static string Of(Section section)
    {
        var text = new StringBuilder($"| **{section.Title}** | | | load {section.Load} | | | |");
        foreach (var row in section.Rows)
        {
            var targets = string.Join("<br>", row.Targets.Select(target => target.Text));
            var met = string.Join("<br>", row.Targets.Select(target => target.IsMet ? "yes" : "**no**"));
            text.Append($"\n| {row.What} | {row.Time} | {row.Memory} | {row.Counts} | {row.Ratio} | {targets} | {met} |");
        }

        return text.ToString();
    }
}
