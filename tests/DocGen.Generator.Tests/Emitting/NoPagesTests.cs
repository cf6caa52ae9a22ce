using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Projects that have no pages get nothing: analyzers reach projects that never asked.</summary>
public class NoPagesTests
{
    [Fact]
    public void No_files_give_no_code() => AssertNothing(GeneratorRun.Of());

    [Fact]
    public void Markdown_of_others_is_not_read() =>
        AssertNothing(GeneratorRun.In(UserProject.Default, Harbour.Pages.Select(page => new PageFile(page, isPage: false))));

    [Fact]
    public void Markdown_of_others_adds_nothing_to_our_pages()
    {
        var others = new PageFile(new Page("AnalyzerReleases.Unshipped.md", Harbour.Get(Harbour.Berth).Text), isPage: false);
        var run = GeneratorRun.In(UserProject.Default, [others, .. new[] { Harbour.Get(Harbour.Register) }.Select(page => new PageFile(page))]);
        Assert.Equal(GeneratorRun.Of(Harbour.Get(Harbour.Register)).Sources, run.Sources);
        Assert.Empty(run.Shown());
    }

    [Fact]
    public void Pages_without_an_endpoint_give_no_code() =>
        AssertNothing(GeneratorRun.Of(new Page("index.md", "---\ntitle: Harbour\n---\n\n# Harbour\n\n* [Boats](Boat_Agent/index.md)\n"), new Page("empty.md", "")));

    private static void AssertNothing(GeneratorRun run)
    {
        Assert.Empty(run.Sources);
        Assert.Empty(run.Result.Diagnostics);
    }
}
