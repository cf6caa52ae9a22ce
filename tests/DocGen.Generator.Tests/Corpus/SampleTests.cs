using DocGen.Generator.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>Every sample is read by the emitted types and written back equal as JSON, and where that can't be, a finding says so.</summary>
/// <remarks>The numbers are what was measured: more may be equal, never fewer. Those that differ contradict their own tables: 99.99 for a count, a sentence for bytes.</remarks>
public class SampleTests(ITestOutputHelper log)
{
    [SkippableTheory]
    [InlineData("2022", 88, 0)]
    [InlineData("2023", 487, 6)]
    [InlineData("2025", 2, 0)]
    public void Responses(string year, int equal, int different) => AssertNoWorse(year, "responses", SampleTrips.Responses(CorpusLayout.Of(year)), equal, different);

    [SkippableTheory]
    [InlineData("2022", 45, 0)]
    [InlineData("2023", 259, 6)]
    [InlineData("2025", 2, 0)]
    public void Requests(string year, int equal, int different) => AssertNoWorse(year, "requests", SampleTrips.Requests(CorpusLayout.Of(year)), equal, different);

    private void AssertNoWorse(string year, string side, List<SampleOutcome> outcomes, int equal, int different)
    {
        log.WriteLine($"{year} {side}: " + string.Join(", ", outcomes.CountBy(outcome => outcome.Kind).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}")));
        var wrong = outcomes.Where(outcome => outcome.Kind == SampleOutcomeKind.Different).ToArray();
        foreach (var outcome in wrong) log.WriteLine($"{outcome.Page}: {outcome.Reason}{(outcome.IsSaid ? "" : " (and no finding says so)")}");
        Assert.InRange(outcomes.Count(outcome => outcome.Kind == SampleOutcomeKind.Equal), equal, int.MaxValue);
        Assert.InRange(wrong.Length, 0, different);
        Assert.Empty(wrong.Where(outcome => !outcome.IsSaid).Select(outcome => outcome.Page));
    }
}
