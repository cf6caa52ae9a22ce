using System.Text.Json;
using DocGen.Docs.Findings;
using DocGen.Tool.Pages;

namespace DocGen.Tool.Reports;

/// <summary>Findings as a SARIF log, version 2.1.0 (OASIS standard), which code hosts and editors show.</summary>
internal static class SarifReport
{
    /// <summary>Writes the log.</summary>
    public static void Write(IReadOnlyList<LocatedFinding> findings, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = findings.Select(found => found.Finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        WriteTool(json, rules);

        // Columns count UTF-16 units (section 3.14.27).
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var found in findings) WriteResult(json, found, rules.IndexOf(found.Finding.Rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<FindingRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "docgen");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            var help = RuleHelp.Of(rule);
            WriteText(json, "fullDescription", help.Cause);
            json.WriteStartObject("help");
            json.WriteString("text", help.Text);
            json.WriteString("markdown", help.Text);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, LocatedFinding found, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(found.Severity));
        WriteText(json, "message", found.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', found.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", found.Spot.Line + 1);
        json.WriteNumber("startColumn", found.Spot.Column + 1);
        json.WriteNumber("endLine", found.Spot.EndLine + 1);
        json.WriteNumber("endColumn", found.Spot.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Information => "note",
        _ => "none",
    };
}
