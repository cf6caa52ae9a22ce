using System.Text.RegularExpressions;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Merging.Corpus;

/// <summary>The layouts of the published pages mean the same.</summary>
public partial class CorpusLayoutTests
{
    [SkippableFact]
    public void Pages_of_2025_written_as_in_2023_give_the_same_model()
    {
        var files = CorpusModel.Files("2025");
        var samples = files.Where(file => file.Path.StartsWith("samples/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Text);
        var inline = files.Where(file => !samples.ContainsKey(file.Path))
            .Select(file => (file.Path, Text: Include().Replace(file.Text, match => samples[match.Groups["path"].Value]).Replace("content_type: reference\n", "", StringComparison.Ordinal))).ToArray();
        Assert.NotEmpty(inline);
        Assert.All(inline, file => Assert.DoesNotContain("[!include", file.Text, StringComparison.Ordinal));
        AssertEqual(CorpusModel.Model("2025"), inline);
    }

    /// <summary>The pages of 2023 with their samples taken out, as in 2025.</summary>
    [SkippableFact]
    public void Pages_of_2023_written_as_in_2025_give_the_same_model()
    {
        var files = new List<(string Path, string Text)>();
        foreach (var (path, text) in CorpusModel.Files("2023"))
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            files.Add((path, Sample().Replace(text, match =>
            {
                files.Add(($"samples/{match.Groups["side"]}/{name}", match.Groups["fence"].Value));
                return $"## Sample {match.Groups["side"]}\n\n[!include[sample {match.Groups["side"]}](../../samples/{match.Groups["side"]}/{name})]";
            })));
        }

        Assert.Equal(2 * 593, files.Count(file => file.Path.StartsWith("samples/", StringComparison.Ordinal)));
        AssertEqual(CorpusModel.Model("2023"), files);
    }

    [SkippableFact]
    public void Moved_lines_change_nothing() => Merge.AssertEqual(
        CorpusModel.Model("2023"),
        ApiModelBuilder.Build(CorpusModel.Files("2023").Select(file => PageReader.Read(file.Path, file.Text.Replace("\n## ", "\n\n\n## ", StringComparison.Ordinal) + "\n\n").Facts)));

    /// <summary>The pages of 2022 name no bodies; what they and those of 2023 both have is the same but for that.</summary>
    [SkippableFact]
    public void Operations_of_2022_have_the_parameters_that_they_have_in_2023()
    {
        var older = CorpusModel.Model("2022").Groups.SelectMany(group => group.Operations).ToArray();
        var newer = CorpusModel.Model("2023").Groups.SelectMany(group => group.Operations).ToDictionary(operation => operation.Uid);
        var both = older.Where(operation => newer.ContainsKey(operation.Uid)).ToArray();
        Assert.True(both.Length > 80, $"{both.Length} of {older.Length}");
        Assert.Equal(
            both.Select(operation => $"{operation.Uid} {operation.Name} {operation.Verb} {operation.Route.ToUpperInvariant()} {string.Join(", ", operation.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Type.Text()}"))}"),
            both.Select(operation => newer[operation.Uid]).Select(operation => $"{operation.Uid} {operation.Name} {operation.Verb} {operation.Route.ToUpperInvariant()} {string.Join(", ", operation.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Type.Text()}"))}"));
    }

    /// <summary>The same model; findings about values of samples stand where the samples do.</summary>
    private static void AssertEqual(ApiModel expected, IEnumerable<(string Path, string Text)> files)
    {
        var actual = ApiModelBuilder.Build(files.Select(file => PageReader.Read(file.Path, file.Text).Facts));
        Merge.AssertEqual(expected with { Findings = default }, actual with { Findings = default });
        Assert.Equal(Findings(expected), Findings(actual));
    }

    private static IEnumerable<string> Findings(ApiModel model) =>
        model.Findings.Select(finding => $"{finding.Rule.Id} {Path.GetFileName(finding.Page)} {finding.Place} {finding.Pointer} {finding.Arguments}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\[!include\[[^\]]*\]\((\.\./)*(?<path>[^)]*)\)\]")]
    private static partial Regex Include();

    [GeneratedRegex("## Sample (?<side>request|response)\n\n(?<fence>```http[!_]\n.*?\n```)", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
