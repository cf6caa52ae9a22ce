using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>The contradictions of the published pages, counted by rule: a change of a rule is seen here before its users see it.</summary>
public class LintTests
{
    [SkippableTheory]
    [InlineData("2022", "DOCGEN082 2, DOCGEN088 13")]
    [InlineData("2023", "DOCGEN042 19, DOCGEN047 12, DOCGEN082 83, DOCGEN083 4, DOCGEN088 85, DOCGEN090 81")]
    [InlineData("2025", "")]
    public void They_are_as_many_as_were_read_by_hand(string year, string counts) => Assert.Equal(counts, string.Join(", ", CorpusLayout.Of(year).Run.Shown()
        .GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    public void Each_stands_at_a_place_of_its_page(string year)
    {
        CorpusLayout.SkipWithoutCorpus();
        Assert.All(CorpusLayout.Of(year).Run.Shown(), diagnostic => Assert.True(diagnostic.Location.Kind == LocationKind.ExternalFile && diagnostic.Location.SourceSpan.Length > 0, diagnostic.ToString()));
    }
}
