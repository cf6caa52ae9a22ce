using DocGen.Docs.Surface;
using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;
using static DocGen.Docs.Tests.Surface.Harbour;

namespace DocGen.Docs.Tests.Surface;

/// <summary>What counts as a change, and that each is told once.</summary>
public class SurfaceComparisonTests
{
    [Fact]
    public void The_same_pages_have_no_differences() => Assert.Empty(Changes(Library.All, Library.All));

    [Fact]
    public void Texts_and_samples_are_no_part_of_the_surface() => Assert.Empty(Changes(Library.All, [.. Library.OtherValues.Select(page => page with { Description = "Other words." })]));

    [Fact]
    public void A_property_comes_goes_and_changes()
    {
        string[] rows = ["Flags | Enum: Fast, Sunk", "Marks | int32[]", "Length | double"];
        Assert.Equal(["Retyped The property 'Marks' of 'Boat'", "Added The property 'Length' of 'Boat'"], Changes(Save with { Gives = rows, Takes = rows }));
        Assert.Equal(["Removed The property 'Marks' of 'Boat'"], Changes(Save with { Gives = rows[..1], Takes = rows[..1] }));
    }

    [Fact]
    public void A_word_of_an_enum_comes_and_goes()
    {
        string[] rows = ["Flags | Enum: Fast, Lost", "Marks | string[]"];
        Assert.Equal(["Removed The word 'Sunk' of 'BoatFlags'", "Added The word 'Lost' of 'BoatFlags'"], Changes(Save with { Gives = rows, Takes = rows }));
    }

    [Fact]
    public void Another_verb_or_path_is_one_change() =>
        Assert.Equal(["Rerouted The operation 'v1Boat_Save'"], Changes(Save with { Route = "/api/v2/Boat/{boatId}", PathParts = ["boatId | int32"] }));

    [Fact]
    public void What_calls_must_give_now_is_a_demand()
    {
        Assert.Equal(["Demanded The query parameter 'port' of 'v1Boat_Save'"], Changes(Save with { Query = [.. Save.Query, "port | string | **Required** Where"] }));
        Assert.Equal(["Demanded The body of 'v1Boat_Save'"], Changes([Save with { Label = null, Takes = [] }], [Save]));
        Assert.Equal(["Demanded The query parameter 'days' of 'v1Boat_Save'"], Changes([Save with { Query = ["days | int32 | How long"] }], [Save]));
    }

    [Fact]
    public void What_may_be_left_out_or_is_new_breaks_nothing()
    {
        Assert.Equal(["Relaxed The query parameter 'days' of 'v1Boat_Save'"], Changes(Save with { Query = ["days | int32 | How long"] }));
        Assert.Equal(["Added The query parameter 'port' of 'v1Boat_Save'"], Changes(Save with { Query = [.. Save.Query, "port | string"] }));
        Assert.Equal(["Added The header 'X-Trace' of 'v1Boat_Save'"], Changes(Save with { Headers = [.. Save.Headers, "X-Trace | Ties calls together"] }));
        Assert.All(SurfaceComparison.Of(default, ApiSurface.Of(Merge.Of(Save))), change => Assert.False(change.IsBreaking));
    }

    [Fact]
    public void Headers_and_statuses_that_go_are_told_one_by_one() => Assert.Equal(
        ["Removed The header 'If-Unmodified-Since' of 'v1Boat_Save'", "Removed The status 412 of 'v1Boat_Save'"], Changes(Save with { Statuses = ["200 | OK"] }));

    [Fact]
    public void Case_of_headers_and_a_status_listed_twice_are_no_difference() => Assert.Empty(
        Changes(Save with { Headers = ["authorization | Who asks"], Statuses = [.. Save.Statuses, "412 | Changed by others"] }));

    [Fact]
    public void Deprecation_is_told_and_breaks_nothing()
    {
        var change = Assert.Single(SurfaceComparison.Of(ApiSurface.Of(Merge.Of(Save)), ApiSurface.Of(Merge.Of(Save with { Description = "Deprecated: use another." }))));
        Assert.Equal((SurfaceChangeKind.Marked, false), (change.Kind, change.IsBreaking));
    }

    [Fact]
    public void An_operation_takes_its_types_along()
    {
        var other = Giving("v1Crew_Get", "Crew", ["Rank | string", "Ship | Boat"]);
        Assert.Equal(["Removed The operation 'v1Crew_Get'"], Changes([Save, other], [Save]));
        Assert.Equal(["Added The operation 'v1Crew_Get'"], Changes([Save], [Save, other]));
    }

    [Fact]
    public void A_type_under_another_name_is_one_change_and_what_differs_inside()
    {
        var now = Save with { Name = "Ship", Gives = [.. Save.Gives, "Length | double"], Label = null, Takes = [] };
        var before = Save with { Label = null, Takes = [] };
        Assert.Equal(["Renamed The type 'Ship'", "Renamed The enum 'ShipFlags'", "Added The property 'Length' of 'Ship'"], Changes([before], [now]));
    }

    [Fact]
    public void A_type_that_the_docs_name_now_breaks_nothing() =>
        Assert.Equal(["Named The type 'Sailor'"], Changes([Listing("v1Crew_GetAll", ["Rank | string"])], [Listing("v1Crew_GetAll", ["Rank | string"]), Giving("v1Crew_Get", "Sailor", ["Rank | string"])])
            .Where(change => !change.StartsWith("Added The operation", StringComparison.Ordinal)));

    [Fact]
    public void A_key_of_an_object_that_the_docs_do_not_name_comes_and_goes() => Assert.Equal(
        ["Removed The property 'Chain' of 'Anchor'", "Added The property 'Links' of 'Anchor'"],
        Changes([Anchored("Crew", "Chain"), Anchored("Port", "Chain")], [Anchored("Crew", "Links"), Anchored("Port", "Links")]));

    [Fact]
    public void So_it_does_where_other_objects_that_held_the_same_keep_theirs() => Assert.Equal(
        ["Removed The property 'Chain' of 'CrewAnchor'", "Retyped The property 'Anchors' of 'Crew'", "Added The property 'Links' of 'CrewAnchor'"],
        Changes([Anchored("Crew", "Chain"), Anchored("Port", "Chain")], [Anchored("Crew", "Links"), Anchored("Port", "Chain")]));

    [Fact]
    public void So_it_does_where_it_was_taken_for_a_type_with_a_table()
    {
        var table = Giving("v1Iron_Get", "Iron", ["Weight | int32", "Chain | int32"]);
        Assert.Equal(
            ["Removed The property 'Chain' of 'Anchor'", "Retyped The property 'Anchors' of 'Crew'", "Added The property 'Links' of 'Anchor'"],
            Changes([Anchored("Crew", "Chain"), table], [Anchored("Crew", "Links"), table]));
    }

    [Fact]
    public void An_object_with_other_keys_altogether_is_another_type_and_no_more_is_told() => Assert.Equal(
        ["Retyped The property 'Anchors' of 'Port'"],
        Changes([Anchored("Crew", "Chain"), Anchored("Port", "Chain")], [Anchored("Crew", "Chain"), Giving("v1Port_Get", "Port", ["Anchors | array"], """{ "Anchors": [ { "Zone": "North", "Year": 3 } ] }""")]));

    [Fact]
    public void A_name_made_up_anew_is_another_name_and_not_one_of_the_docs()
    {
        var other = Giving("v1Crew_Get", "Crew", ["Anchors | array"], """{ "Anchors": [ { "Built": "North", "Year": 3 } ] }""");
        Assert.Contains("Retyped The property 'Anchors' of 'Port'", Changes([Anchored("Crew", "Chain"), Anchored("Port", "Chain")], [other, Anchored("Port", "Chain")]));
    }

    [Fact]
    public void A_type_that_no_page_shows_any_more_is_one_change()
    {
        WrittenPage Holding(string? sample) => Giving("v1Crew_Get", "Crew", ["Ship | Boat"], sample);
        var shown = Holding("""{ "Ship": { "Name": "Terna", "Length": 9.5 } }""");
        Assert.Equal(["Unshown The type 'Boat'"], Changes([shown], [Holding("""{ "Ship": null }""")]));
        Assert.Equal(["Shown The type 'Boat'"], Changes([Holding("""{ "Ship": null }""")], [shown]));
    }

    [Fact]
    public void Parameters_that_move_into_an_options_object_are_one_change()
    {
        string[] query = [.. Enumerable.Range(1, 5).Select(at => $"q{at} | int32")];
        Assert.Equal(["Retyped The options object of 'v1Boat_Save'", "Added The query parameter 'q6' of 'v1Boat_Save'"], Changes([Save with { Query = query }], [Save with { Query = [.. query, "q6 | int32"] }]));
    }

    [Fact]
    public void A_file_that_makes_a_type_its_own_base_is_compared_all_the_same() =>
        Assert.NotEmpty(SurfaceComparison.Of(SurfaceReader.Read("entity Boat : Ship\nentity Ship : Boat\nenum Boat\nentity Boat Name: string").Members, ApiSurface.Of(Merge.Of(Save))));

    /// <summary>A page with a list of objects that have no name, so that only its sample shows what they hold.</summary>
    private static WrittenPage Anchored(string name, string key) => Giving($"v1{name}_Get", name, ["Anchors | array"], $$"""{ "Anchors": [ { "Weight": 7, "{{key}}": 2 } ] }""");
}
