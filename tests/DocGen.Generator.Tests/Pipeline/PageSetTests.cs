using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>What pages that come and go cost.</summary>
public class PageSetTests
{
    private static readonly Page Tow = new("Boat_Agent/v1BoatAgent_TowBoat.md", Harbour.Get(Harbour.Sink).Text!.Replace("SinkBoat", "TowBoat"));

    private static readonly Page Pier = new(
        "Pier/v1Pier_GetPier.md",
        Harbour.Get(Harbour.Berth).Text!.Replace("v1Berth_GetBerth", "v1Pier_GetPier").Replace("Response body: Berth", "Response body: Pier").Replace("Berth/", "Pier/").Replace("BerthId", "PierId"));

    [Fact]
    public void A_page_added_to_a_group_emits_only_what_shows_it()
    {
        var before = GeneratorRun.Of(Harbour.Pages);
        var run = before.AfterAdding(Tow);
        Assert.Equal(1, run.Worked(StepNames.ReadPages));
        AssertOnlyDifferencesAreEmitted(before, run);
        Assert.Equal(["ApiJson.g.cs", "BoatAgentClient.g.cs", "BoatAgentControllerBase.g.cs", "BoatAgentRequests.g.cs"], run.EmittedSince(before));
    }

    [Fact]
    public void A_new_group_leaves_the_other_groups_and_entities_alone()
    {
        var before = GeneratorRun.Of(Harbour.Pages);
        var run = before.AfterAdding(Pier);
        Assert.Equal(1, run.Worked(StepNames.ReadPages));
        AssertOnlyDifferencesAreEmitted(before, run);
        Assert.Equal(["ApiClientRegistration.g.cs", "ApiJson.g.cs", "Pier.g.cs", "PierClient.g.cs", "PierControllerBase.g.cs"], run.EmittedSince(before));
    }

    [Fact]
    public void A_page_taken_away_takes_along_only_what_it_alone_showed()
    {
        var before = GeneratorRun.Of([.. Harbour.Pages, Pier]);
        var run = before.AfterRemoving(Pier.Path);
        Assert.Equal(0, run.Worked(StepNames.ReadPages) - 1);
        AssertOnlyDifferencesAreEmitted(before, run);
        Assert.Equal(["Pier.g.cs", "PierClient.g.cs", "PierControllerBase.g.cs"], before.Sources.Keys.Except(run.Sources.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_that_come_one_by_one_give_the_same_bytes_as_all_at_once()
    {
        var run = Harbour.Pages.Aggregate(GeneratorRun.Of(), (run, page) => run.AfterAdding(page));
        Assert.Equal(GeneratorRun.Of(Harbour.Pages).Sources, run.Sources);
    }

    [Fact]
    public void The_last_page_gone_leaves_nothing()
    {
        var run = GeneratorRun.Of(Harbour.Get(Harbour.Berth)).AfterRemoving(Harbour.Berth);
        Assert.Empty(run.Sources);
        Assert.Empty(run.Result.Diagnostics);
    }

    private static void AssertOnlyDifferencesAreEmitted(GeneratorRun before, GeneratorRun after) => Assert.Equal(
        after.Sources.Where(source => before.Sources.GetValueOrDefault(source.Key) != source.Value).Select(source => source.Key).Order(StringComparer.Ordinal),
        after.EmittedSince(before));
}
