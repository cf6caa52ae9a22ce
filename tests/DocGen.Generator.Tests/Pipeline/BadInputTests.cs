using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>Each fault of a page is one diagnostic at its place, and costs the other pages nothing.</summary>
public class BadInputTests
{
    private const string RequestHeader = "| Property Name | Type |  Description |\n|----------------|------|--------------|\n| BoatId |";

    private static readonly Page[] s_others = [.. Harbour.Pages.Where(page => page.Path != Harbour.Sink)];

    [Theory]
    [InlineData("```http\nPOST /api/v1/Agents/Boat/SinkBoat\n```\n", "", "DOCGEN001", 1, 1)]
    [InlineData("uid: v1BoatAgent_SinkBoat\n", "", "DOCGEN002", 1, 1)]
    [InlineData("POST /api/v1/Agents/Boat/SinkBoat\n```\n\nStrikes", "SEND /api/v1/Agents/Boat/SinkBoat\n```\n\nStrikes", "DOCGEN003", 9, 1)]
    public void A_page_without_what_an_operation_needs_is_lost_alone(string part, string other, string id, int line, int column)
    {
        var run = GeneratorRun.Of(Harbour.With(Harbour.Sink, part, other));
        AssertOne(run, id, Harbour.Sink, line, column);
        Assert.Equal(GeneratorRun.Of(s_others).Sources, run.Sources);
        run.Output.AssertCompiles();
    }

    [Theory]
    [InlineData(RequestHeader, "| BoatId |", "DOCGEN005", 28, 1)]
    [InlineData("  \"BoatId\": 12", "  \"BoatId\": twelve", "DOCGEN010", 52, 14)]
    [InlineData("| Reason | String | What happened |", "| Reason | String |", "DOCGEN007", 31, 3)]
    [InlineData("| 204 | No Content |", "| 204 | No Content |\n| gone | Too late |", "DOCGEN008", 40, 1)]
    public void A_fault_inside_of_a_page_leaves_its_operation(string part, string other, string id, int line, int column)
    {
        var run = GeneratorRun.Of(Harbour.With(Harbour.Sink, part, other));
        AssertOne(run, id, Harbour.Sink, line, column);
        Assert.Equal(GeneratorRun.Of(Harbour.Pages).Sources.Keys, run.Sources.Keys);
        Assert.Contains("Task SinkBoatAsync(SinkBoatRequest request", run.Sources["BoatAgentClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public int? BoatId", run.Sources["BoatAgentRequests.g.cs"], StringComparison.Ordinal);
        run.Output.AssertCompiles();
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var run = GeneratorRun.Of([.. s_others, new Page(Harbour.Sink, null)]);
        AssertOne(run, "DOCGEN023", Harbour.Sink, 1, 1);
        Assert.Equal(GeneratorRun.Of(s_others).Sources, run.Sources);
        run.Output.AssertCompiles();
    }

    [Fact]
    public void A_uid_that_two_pages_have_belongs_to_the_first_of_them()
    {
        const string Copy = "Boat_Agent/v1BoatAgent_SinkBoat_copy.md";
        var run = GeneratorRun.Of([new Page(Copy, Harbour.Get(Harbour.Sink).Text), .. Harbour.Pages]);
        AssertOne(run, "DOCGEN040", Copy, 3, 1);
        Assert.Contains(Harbour.Sink, Assert.Single(run.Shown()).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(Harbour.Pages).Sources, run.Sources);
    }

    [Fact]
    public void An_included_sample_that_is_missing_is_named_where_it_is_included()
    {
        var page = Harbour.Get(Harbour.Berth);
        var fence = page.Text![page.Text!.IndexOf("```http_", StringComparison.Ordinal)..];
        var run = GeneratorRun.Of(page.With(fence, "[!include[sample](../samples/berth.md)]\n"));
        AssertOne(run, "DOCGEN041", Harbour.Berth, 55, 1);
    }

    private static void AssertOne(GeneratorRun run, string id, string path, int line, int column)
    {
        var diagnostic = Assert.Single(run.Shown());
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(
            (id, PageFile.Folder + path, line, column),
            (diagnostic.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        // The span in characters and the span in lines are two ways to say the same.
        Assert.Equal(place.StartLinePosition.Line == place.EndLinePosition.Line ? place.EndLinePosition.Character - place.StartLinePosition.Character : diagnostic.Location.SourceSpan.Length, diagnostic.Location.SourceSpan.Length);
    }
}
