using System.Text.RegularExpressions;
using DocGen.Generator.Diagnostics;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Rules;

/// <summary>Ids, severities, release files and README say the same.</summary>
public partial class FindingRuleTests
{
    private const string Folder = "generator/DocGen.Generator/AnalyzerReleases.";

    [Fact]
    public void Every_id_is_used_once()
    {
        Assert.NotEmpty(FindingRules.All);
        Expect.None(FindingRules.All.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(FindingRules.All, rule => Assert.Matches(@"^DOCGEN\d{3}$", rule.Id));
    }

    [Fact]
    public void The_release_files_list_every_rule_with_its_severity()
    {
        var released = ReleaseRow().Matches(Repository.Read(Folder + "Shipped.md") + "\n" + Repository.Read(Folder + "Unshipped.md"))
            .Select(row => (Id: row.Groups[1].Value, Category: row.Groups[2].Value, Severity: row.Groups[3].Value));
        Assert.Equal(
            FindingRules.All.Select(rule => (Id: rule.Id, Category: "DocGen", Severity: Descriptors.Of(rule).DefaultSeverity.ToString())),
            released.OrderBy(row => row.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_lists_every_rule_in_its_table_of_diagnostics()
    {
        var table = Repository.Read("README.md").Split("\n## ").Single(section => section.StartsWith("Diagnostics", StringComparison.Ordinal));
        var listed = table.Split('\n').Where(line => line.StartsWith("| DOCGEN", StringComparison.Ordinal)).SelectMany(line => Id().Matches(line.Split('|')[1])).Select(match => match.Value);
        Expect.None(FindingRules.All.Select(rule => rule.Id).Except(listed));
    }

    [Fact]
    public void Each_has_cause_example_and_mend_in_the_docs()
    {
        var sections = Repository.Read("docs/diagnostics.md").Split("\n### ").Skip(1).Select(section => section.Split("\n## ")[0]).ToDictionary(section => section.Split('\n')[0]);
        Assert.All(FindingRules.All, rule =>
        {
            Assert.True(sections.TryGetValue($"{rule.Id} {rule.Title}", out var section), rule.Id);
            var severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Matches($@"\n\n- Severity: {severity}\n- Cause: .+\.\n- Example: .+\n- Mend: .+\.", section);
            Assert.Contains($"\n| {rule.Id} | {severity} | {rule.Title} |\n", Repository.Read("README.md"), StringComparison.Ordinal);
        });
        Expect.None(sections.Keys.Select(title => title.Split(' ')[0]).Except(FindingRules.All.Select(rule => rule.Id)).Except(["DOCGEN030", "DOCGEN031", "DOCGEN032"]));
    }

    [Fact]
    public void Every_message_takes_its_arguments_in_order_and_says_something() => Assert.All(FindingRules.All, rule =>
    {
        var places = Placeholder().Matches(rule.Message).Select(match => int.Parse(match.Groups[1].Value)).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(0, places.Length), places);
        Assert.NotEmpty(rule.Title);
        Assert.InRange(rule.Message.Length, 20, 400);
    });

    [GeneratedRegex(@"^(DOCGEN\d+) *\| *(\w+) *\| *(\w+) *\|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"DOCGEN\d{3}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Placeholder();
}
