using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>The order of pages after edits: always that of a fresh run.</summary>
public class KeptOrderTests
{
    private readonly KeptOrder _kept = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pages_that_come_go_and_change_are_in_the_order_of_a_fresh_run(int seed)
    {
        var random = new Random(seed);
        var files = Enumerable.Range(0, 80).Select(_ => Some(random)).ToList();
        AssertFresh([.. files]);
        for (var edit = 0; edit < 60; edit++)
        {
            // Most edits are about a page or two, a few about more than are worth mending.
            for (var count = random.Next(10) == 0 ? 40 : random.Next(1, 4); count > 0; count--)
            {
                var place = random.Next(files.Count);
                if (random.Next(3) is var what && what == 0) files.RemoveAt(place);
                else if (what == 1) files.Insert(place, Some(random));
                else files[place] = Some(random);
            }

            AssertFresh([.. files]);
        }
    }

    [Fact]
    public void Two_files_that_claim_one_place_are_in_the_order_of_a_fresh_run_however_they_came()
    {
        PageEvidence[] twins = [Of("v1B_Get", "b"), Of("v1B_Get", "b")];
        AssertFresh([Of("v1A_Get", "a"), twins[0]]);
        AssertFresh([Of("v1A_Get", "a"), twins[0], twins[1]]);
        AssertFresh([Of("v1A_Get", "a"), twins[1]]);
        AssertFresh([twins[1], Of("v1A_Get", "a")]);
    }

    [Fact]
    public void Files_that_are_no_endpoint_pages_have_no_place()
    {
        var (page, other) = (Of("v1A_Get", "a"), PageEvidence.Of(new PageFacts("index.md", DocFileKind.Other, null, null, default)));
        AssertFresh([other, page]);
        AssertFresh([page]);
        AssertFresh([page, other]);
        Assert.Same(page, Assert.Single(_kept.Of([page, other])));
    }

    private static PageEvidence Some(Random random) => random.Next(8) == 0
        ? PageEvidence.Of(new PageFacts($"{random.Next(90)}.md", DocFileKind.Other, null, null, default))
        : Of($"v1{(char)('A' + random.Next(6))}_Get{random.Next(12)}", $"f{random.Next(1000)}");

    private static PageEvidence Of(string uid, string folder) => PageEvidence.Of((Giving(uid, "Book", ["Id | int32"]) with { Folder = folder }).Facts.Single());

    private void AssertFresh(IReadOnlyList<PageEvidence> files)
    {
        var (kept, fresh) = (_kept.Of(files), PageOrder.Sorted(files));
        Assert.Equal(fresh.Count, kept.Count);
        Assert.All(fresh.Zip(kept), pair => Assert.Same(pair.First, pair.Second));
    }
}
