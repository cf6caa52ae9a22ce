using System.Text.Json.Nodes;
using NJsonSchema;

namespace DocGen.Tool.Tests;

/// <summary>The SARIF log, held to the schema of the standard: what other tools refuse is no log.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly DocsOwner _owner = new();

    [Fact]
    public async Task Without_findings_it_is_valid()
    {
        Assert.Equal(0, _owner.Run("check", "docs", "--format", "sarif"));
        Assert.Empty(await Faults(_owner.Out));
    }

    [Fact]
    public async Task With_findings_of_each_level_it_is_valid()
    {
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk");
        _owner.Write("docs/a:b %20/\"two\" [words] #1?.md", DocsOwner.Page.Replace("v1Dog_Walk", "v1Dog_Run", StringComparison.Ordinal).Replace("/Walk", "/Run", StringComparison.Ordinal)
            .Replace("| 200 | OK |", "| gone | Too late |\n| 200 | OK |", StringComparison.Ordinal).Replace("| Name | string |", "| Owner | Person |", StringComparison.Ordinal));
        _owner.Run("check", "docs", "--format", "sarif", "--hidden", "--lint", "error DOCGEN087");
        Assert.Superset(new HashSet<string> { "none", "warning", "error" }, Results().Select(result => (string)result["level"]!).ToHashSet());
        Assert.Contains("docs/a%3Ab%20%2520/%22two%22%20%5Bwords%5D%20%231%3F.md", Results().Select(Uri));
        Assert.Empty(await Faults(_owner.Out));
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public async Task That_of_the_corpus_is_valid(string layout)
    {
        var corpus = Environment.GetEnvironmentVariable("DOCGEN_CORPUS");
        Skip.If(string.IsNullOrEmpty(corpus), "DOCGEN_CORPUS does not name the folder of the published pages.");
        _owner.Run("check", Path.Combine(corpus!, layout), "--format", "sarif", "--hidden");
        Assert.Empty(await Faults(_owner.Out));
        Assert.All(Results(), result => Assert.True(System.Uri.TryCreate(Uri(result), UriKind.Relative, out _)));
    }

    [Fact]
    public async Task The_schema_refuses_what_the_standard_does()
    {
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk");
        _owner.Run("check", "docs", "--format", "sarif");
        Assert.NotEmpty(await Faults(_owner.Out.Replace("\"startLine\": 4", "\"startLine\": 0", StringComparison.Ordinal)));
        Assert.NotEmpty(await Faults(_owner.Out.Replace("\"warning\"", "\"loud\"", StringComparison.Ordinal)));
        Assert.NotEmpty(await Faults(_owner.Out.Replace("\"message\"", "\"words\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rule_has_its_cause_and_its_mend()
    {
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk");
        _owner.Run("check", "docs", "--format", "sarif");
        var rule = Assert.Single(JsonNode.Parse(_owner.Out)!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())!;
        Assert.Equal("DOCGEN087", (string?)rule["id"]);
        Assert.DoesNotContain('{', (string)rule["fullDescription"]!["text"]!);
        Assert.Matches("^- Severity: information\n- Cause: .+\n(.|\n)*- Mend: .+\\.$", (string)rule["help"]!["text"]!);
    }

    public void Dispose() => _owner.Dispose();

    private static async Task<IEnumerable<string>> Faults(string log)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));
        return schema.Validate(log).Select(fault => fault.ToString());
    }

    private IEnumerable<JsonNode> Results() => JsonNode.Parse(_owner.Out)!["runs"]![0]!["results"]!.AsArray().Select(result => result!);

    private static string Uri(JsonNode result) => (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
}
