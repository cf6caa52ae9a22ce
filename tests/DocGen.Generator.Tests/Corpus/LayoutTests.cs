using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>The same pages in two layouts are the same API.</summary>
public class LayoutTests
{
    [SkippableFact]
    public void The_pages_of_2023_give_the_same_bytes_in_the_layout_of_2025()
    {
        var layout = CorpusLayout.Of("2023");
        var pages = Layout2025.Of(layout.Pages).ToArray();
        Assert.Equal(layout.Pages.Length + (2 * layout.Api.Operations.Length), pages.Length);
        Assert.Equal(layout.Run.Sources, GeneratorRun.Of(pages).Sources);
    }
}
