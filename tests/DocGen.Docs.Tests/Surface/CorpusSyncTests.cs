using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Surface;
using DocGen.Docs.Tests.Merging.Corpus;

namespace DocGen.Docs.Tests.Surface;

/// <summary>The pages that were published both in 2022 and in 2023: what the newer ones change.</summary>
public class CorpusSyncTests
{
    [SkippableFact]
    public void The_changes_from_2022_to_2023_are_few_and_each_has_its_place()
    {
        var (older, newer) = Both();
        Assert.Equal(100, older.Length);
        var model = ApiModelBuilder.Build(newer);
        var text = SurfaceText.Write(ApiSurface.Of(ApiModelBuilder.Build(older)));
        var changes = SurfaceComparison.Of(SurfaceReader.Read(text).Members, ApiSurface.Of(model));
        Assert.Equal(
            "Unshown Entity 12, Retyped Property 21, Retyped Body 1, Renamed Enum 2, Added Property 3, Added Header 12, Named Entity 10",
            string.Join(", ", changes.GroupBy(change => (change.Kind, Of: change.Member.Kind)).OrderBy(group => group.Key.Kind).ThenByDescending(group => group.Key.Of == SurfaceKind.Property)
                .Select(group => $"{group.Key.Kind} {group.Key.Of} {group.Count()}")));

        var (accepted, onPages) = SurfaceCheck.Of(model, newer, SurfaceText.FileName, text);
        Assert.Equal(changes.Count, accepted.Findings.Count + onPages.Count);
        Assert.Equal(changes.Count(change => change.Now is not null), onPages.Count);
    }

    [SkippableFact]
    public void The_file_of_a_whole_reference_is_read_back_as_it_was()
    {
        var members = ApiSurface.Of(CorpusModel.Model("2023"));
        var reading = SurfaceReader.Read(SurfaceText.Write(members));
        Assert.Empty(reading.Faults);
        Assert.Equal(members.ToHashSet(), reading.Members.Select(member => member with { Line = -1 }).ToHashSet());
        Assert.Empty(SurfaceComparison.Of(reading.Members, members));
    }

    [SkippableFact]
    public void Every_member_of_a_whole_reference_has_a_place_on_its_pages()
    {
        var places = new SurfacePlaces(CorpusModel.Model("2023"), CorpusModel.Facts("2023"));
        Assert.DoesNotContain(ApiSurface.Of(CorpusModel.Model("2023")), member => places.Of(member) is null);
    }

    private static (PageFacts[] Older, PageFacts[] Newer) Both()
    {
        var (older, newer) = (CorpusModel.Facts("2022"), CorpusModel.Facts("2023"));
        var uids = older.Select(file => file.Page?.Uid).Intersect(newer.Select(file => file.Page?.Uid)).OfType<string>().ToHashSet();
        return (Kept(older), Kept(newer));

        PageFacts[] Kept(PageFacts[] files) => [.. files.Where(file => file.Page is { } page && uids.Contains(page.Uid))];
    }
}
