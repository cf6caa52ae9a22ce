using DocGen.SampleServer.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.SampleServer.Tests.Corpus;

/// <summary>Every published page, from both sides of the wire.</summary>
/// <remarks>The numbers are what was measured: more may be equal, never fewer. Those that differ contradict their own tables.</remarks>
[Collection(CorpusCollection.Name)]
public class CallTests(CorpusHost corpus, ITestOutputHelper log)
{
    [SkippableFact]
    public async Task The_generated_client_sends_each_sample_request_and_gets_the_sample_response()
    {
        var outcomes = new List<CallOutcome>();
        var client = new GeneratedClient(corpus.Layout, corpus.Host.Client);
        foreach (var (reading, operation) in corpus.Pages) outcomes.Add(await client.Call(reading, operation));

        var different = outcomes.Where(outcome => outcome.Difference is not null).ToArray();
        log.WriteLine($"{outcomes.Count} pages called, {outcomes.Count - different.Length} answered as the page shows, {different.Length} not; pages read in {corpus.Host.Api.StartUp.TotalMilliseconds:0} ms");
        foreach (var outcome in different) log.WriteLine($"{outcome.Page}: {outcome.Difference}{(outcome.IsSaid ? "" : " (and no finding says so)")}");
        Assert.DoesNotContain(different, outcome => !outcome.IsSaid);
        Assert.InRange(different.Length, 0, 12);
    }

    [SkippableFact]
    public async Task Each_sample_request_as_it_is_shown_is_taken_and_answered_with_the_very_sample()
    {
        var wrong = new List<string>();
        foreach (var (reading, operation) in corpus.Pages)
            if (await new PlainCall(corpus, reading, operation).Difference() is { } difference) wrong.Add($"{reading.Facts.Path}: {difference}");
        Generator.Tests.Support.Expect.None(wrong);
    }
}
