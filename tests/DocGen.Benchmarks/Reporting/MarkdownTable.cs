using System.Text;

namespace DocGen.Benchmarks.Reporting;

/// <summary>All that was measured, as one Markdown table.</summary>
internal static class MarkdownTable
{
    public static string Of(IEnumerable<Section> sections)
    {
        var text = new StringBuilder();
        text.Append(Machine.Describe()).Append("\n\n");
        text.Append("| what | time | allocated | counts and sizes | ratio | target | met |\n");
        text.Append("| --- | ---: | ---: | --- | --- | --- | --- |\n");
        foreach (var section in sections)
        {
            text.Append($"| **{section.Title}** | | | load {section.Load} | | | |\n");
            foreach (var row in section.Rows)
            {
                var targets = string.Join("<br>", row.Targets.Select(target => target.Text));
                var met = string.Join("<br>", row.Targets.Select(target => target.IsMet ? "yes" : "**no**"));
                text.Append($"| {row.What} | {row.Time} | {row.Memory} | {row.Counts} | {row.Ratio} | {targets} | {met} |\n");
            }
        }

        return text.ToString();
    }
}
