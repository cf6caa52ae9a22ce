using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Surface;
using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;
using static DocGen.Docs.Tests.Surface.Harbour;

namespace DocGen.Docs.Tests.Surface;

/// <summary>Each difference stands where it can be seen.</summary>
public class SurfaceCheckTests
{
    [Fact]
    public void What_the_pages_have_is_told_at_its_row()
    {
        string[] rows = ["Length | double", .. Save.Gives];
        Assert.Equal(
            ["DOCGEN053 v1Boat/v1Boat_Save.md QueryParameter 1", "DOCGEN054 v1Boat/v1Boat_Save.md RequestRow 0", "DOCGEN054 v1Boat/v1Boat_Save.md Header 1", "DOCGEN054 v1Boat/v1Boat_Save.md StatusRow 2"],
            OnPages([Save], [Save with { Gives = rows, Takes = rows, Query = [.. Save.Query, "port | string | **Required** Where"], Headers = [.. Save.Headers, "X-Trace | Why"], Statuses = [.. Save.Statuses, "429 | Later"] }]));
    }

    [Fact]
    public void What_is_gone_is_told_at_its_line_of_the_file()
    {
        var (accepted, _) = Check([Save], [Save with { Gives = Save.Gives[..1], Takes = Save.Takes[..1] }]);
        var finding = Assert.Single(accepted.Findings);
        Assert.Equal(("DOCGEN050", "docgen.api.txt", SpotKind.AcceptedLine), (finding.Rule.Id, finding.Page, finding.Place.Kind));
        var spot = accepted.Spots.Find(finding.Place);
        Assert.Equal("entity Boat Marks: string[]", Text([Save]).Substring(spot.Start, spot.Length));
    }

    [Fact]
    public void A_member_that_only_a_sample_shows_is_told_in_the_sample()
    {
        WrittenPage Holding(string ship) => Giving("v1Crew_Get", "Crew", ["Ship | Boat"], $$"""{ "Ship": {{ship}} }""");
        var (_, onPages) = Check([Holding("""{ "Name": "Terna" }""")], [Holding("""{ "Name": "Terna", "Length": 9.5 }""")]);
        var finding = Assert.Single(onPages);
        Assert.Equal((SpotKind.ResponseSampleJson, "/Ship/Length"), (finding.Place.Kind, finding.Pointer));
    }

    [Fact]
    public void Samples_in_files_of_their_own_have_the_place()
    {
        WrittenPage Holding(string ship) => Giving("v1Crew_Get", "Crew", ["Ship | Boat"], $$"""{ "Ship": {{ship}} }""") with { Included = true };
        Assert.Equal(["DOCGEN054 samples/response/v1Crew_Get.md ResponseSampleJson 0"], OnPages([Holding("""{ "Name": "Terna" }""")], [Holding("""{ "Name": "Terna", "Length": 9.5 }""")]));
    }

    [Fact]
    public void A_word_is_told_where_its_property_stands()
    {
        string[] rows = ["Marks | string[]", "Flags | Enum: Fast, Sunk, Lost"];
        Assert.Equal(["DOCGEN054 v1Boat/v1Boat_Save.md RequestRow 1"], OnPages([Save], [Save with { Gives = rows, Takes = rows }]));
    }

    [Fact]
    public void A_row_of_a_type_page_is_a_place()
    {
        var before = ApiModelBuilder.Build([.. Save.Facts, Merge.TypePage("## Boat\n\n| Property Name | Type |\n|---|---|\n| Marks | string[] |\n")]);
        PageFacts[] facts = [.. Save.Facts, Merge.TypePage("## Boat\n\n| Property Name | Type |\n|---|---|\n| Marks | string[] |\n| Length | double |\n")];
        var (_, onPages) = SurfaceCheck.Of(ApiModelBuilder.Build(facts), facts, SurfaceText.FileName, SurfaceText.Write(ApiSurface.Of(before)));
        Assert.Equal(("types.md", new SpotKey(SpotKind.TypeRow, 1)), (Assert.Single(onPages).Page, onPages[0].Place));
    }

    [Fact]
    public void A_faulty_line_is_told_and_the_rest_is_compared()
    {
        var (accepted, onPages) = Of([Save], Text([Save]).Replace("entity Boat Marks: string[]", "entity Boat Marks string[]", StringComparison.Ordinal));
        Assert.Equal("DOCGEN056", Assert.Single(accepted.Findings).Rule.Id);
        Assert.Equal("The property 'Marks' of 'Boat'", Assert.Single(onPages).Arguments[0]);
    }

    [Fact]
    public void With_marks_of_a_merge_conflict_nothing_is_compared()
    {
        var (accepted, onPages) = Of([Save], "<<<<<<< mine\nentity Lost\n=======\n>>>>>>> theirs\n");
        Assert.Equal(["DOCGEN057", "DOCGEN057", "DOCGEN057"], accepted.Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(onPages);
    }

    [Fact]
    public void Every_new_member_of_an_API_has_a_place_on_a_page()
    {
        var facts = Library.All.SelectMany(page => page.Facts).ToArray();
        var model = ApiModelBuilder.Build(facts);
        foreach (var member in ApiSurface.Of(model)) Assert.NotNull(new SurfacePlaces(model, facts).Of(member));
    }

    private static string[] OnPages(WrittenPage[] before, WrittenPage[] now) =>
        [.. Check(before, now).OnPages.Select(finding => $"{finding.Rule.Id} {finding.Page} {finding.Place.Kind} {finding.Place.Index}")];

    private static (PageReading Accepted, Collections.EquatableArray<Finding> OnPages) Check(WrittenPage[] before, WrittenPage[] now) => Of(now, Text(before));

    private static (PageReading Accepted, Collections.EquatableArray<Finding> OnPages) Of(WrittenPage[] pages, string accepted)
    {
        PageFacts[] facts = [.. pages.SelectMany(page => page.Facts)];
        return SurfaceCheck.Of(ApiModelBuilder.Build(facts), facts, SurfaceText.FileName, accepted);
    }

    private static string Text(WrittenPage[] pages) => SurfaceText.Write(ApiSurface.Of(Merge.Of(pages)));
}
