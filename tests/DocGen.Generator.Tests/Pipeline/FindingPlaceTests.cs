using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>Findings follow the lines that they are about, and drag no code along.</summary>
public class FindingPlaceTests
{
    [Fact]
    public void A_finding_moves_with_its_line_while_nothing_is_emitted_again()
    {
        var before = GeneratorRun.Of(Harbour.With(Harbour.Sink, "\"BoatId\": 12", "\"BoatId\": twelve"));
        var run = before.AfterEdit(Harbour.Sink, "## Request Headers", "\n\n\n## Request Headers");
        Assert.Equal(Line(before) + 3, Line(run));
        Assert.Empty(run.EmittedSince(before));
    }

    [Fact]
    public void A_finding_that_is_mended_is_gone()
    {
        var run = GeneratorRun.Of(Harbour.With(Harbour.Sink, "\"BoatId\": 12", "\"BoatId\": twelve")).AfterEdit(Harbour.Sink, "twelve", "12");
        Assert.Empty(run.Shown());
    }

    private static int Line(GeneratorRun run) => Assert.Single(run.Shown()).Location.GetLineSpan().StartLinePosition.Line;
}
