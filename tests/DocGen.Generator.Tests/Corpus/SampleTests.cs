using DocGen.Generator.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>Every sample is read by the emitted types and written back equal as JSON. The numbers may grow, never shrink.</summary>
public class SampleTests(ITestOutputHelper log)
{
    [SkippableTheory]
    [InlineData("2022", 0, 0)]
    [InlineData("2023", 0, 0)]
    [InlineData("2025", 0, 0)]
    public void Responses(string year, int equal, int different) => AssertNoWorse(year, "responses", SampleTrips.Responses(CorpusLayout.Of(year)), equal, different);

    [SkippableTheory]
    [InlineData("2022", 0, 0)]
    [InlineData("2023", 0, 0)]
    [InlineData("2025", 0, 0)]
    public void Requests(string year, int equal, int different) => AssertNoWorse(year, "requests", SampleTrips.Requests(CorpusLayout.Of(year)), equal, different);

    private void AssertNoWorse(string year, string side, List<SampleOutcome> outcomes, int equal, int different)
    {
        log.WriteLine($"{year} {side}: " + string.Join(", ", outcomes.CountBy(outcome => outcome.Kind).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}")));
        foreach (var outcome in outcomes.Where(outcome => outcome.Kind == SampleOutcomeKind.Different)) log.WriteLine($"{outcome.Page}: {outcome.Reason}");
        Assert.InRange(outcomes.Count(outcome => outcome.Kind == SampleOutcomeKind.Equal), equal, int.MaxValue);
        Assert.InRange(outcomes.Count(outcome => outcome.Kind == SampleOutcomeKind.Different), 0, different);
    }
}
