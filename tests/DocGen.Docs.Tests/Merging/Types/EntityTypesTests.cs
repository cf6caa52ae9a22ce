using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class EntityTypesTests
{
    private static readonly WrittenPage[] Placeholder = [Giving("v1Y_A", "Stamp", ["Ink | string", "Pad | string"]), Giving("v1Z_B", "Stamp", ["Town | int32", "Year | int32"])];

    private static WrittenPage Book(string type, string uid = "v1A_Get") => Giving(uid, "Book", ["Id | int32", $"Cover | {type}"]);

    [Fact]
    public void A_cell_that_names_an_entity_is_that_entity()
    {
        var model = Merge.Of(Book("Binding"), Giving("v1B_Get", "Binding", ["Glue | string"]));
        Assert.Equal("Binding", model.Type("Book", "Cover"));
    }

    [Fact]
    public void Under_a_placeholder_what_other_tables_of_the_type_say_counts() =>
        Assert.Equal("Binding", Merge.Of([Book("Stamp"), Book("Binding", "v1B_Get"), .. Placeholder]).Type("Book", "Cover"));

    [Fact]
    public void Under_a_placeholder_what_other_types_say_of_a_property_of_that_name_counts() =>
        Assert.Equal("Binding", Merge.Of([Book("Stamp"), Giving("v1B_Get", "Film", ["Reel | int32", "Cover | Binding"]), .. Placeholder]).Type("Book", "Cover"));

    [Fact]
    public void What_others_say_counts_before_the_name_of_the_property() => Assert.Equal(
        "Binding",
        Merge.Of([Book("Stamp"), Giving("v1B_Get", "Film", ["Reel | int32", "Cover | Binding"]), Giving("v1C_Get", "Cover", ["Cloth | string"]), .. Placeholder]).Type("Book", "Cover"));

    [Fact]
    public void Where_the_others_differ_the_property_is_called_like_its_type() => Assert.Equal(
        "Cover",
        Merge.Of([Book("Stamp"), Giving("v1B_Get", "Film", ["Reel | int32", "Cover | Binding"]), Giving("v1C_Get", "Map", ["Scale | int32", "Cover | Sleeve"]), Giving("v1D_Get", "Cover", ["Cloth | string"]), .. Placeholder])
            .Type("Book", "Cover"));

    [Fact]
    public void A_placeholder_that_is_the_name_of_the_property_is_right_there()
    {
        var model = Merge.Of([Giving("v1A_Get", "Book", ["Id | int32", "Stamp | Stamp"]), .. Placeholder]);
        Assert.Equal("Stamp", model.Type("Book", "Stamp"));
        Assert.Equal("Stamp", model.Entity("Stamp").DocName);
    }

    [Fact]
    public void A_placeholder_that_begins_with_the_name_of_the_property_is_no_coincidence_unless_a_type_has_just_that_name()
    {
        WrittenPage[] pages = [Giving("v1A_Get", "Book", ["Id | int32", "Cover | CoverPlan"]), .. Placeholder.Select(page => page with { Name = "CoverPlan" })];
        Assert.Equal("CoverPlan", Merge.Of(pages).Type("Book", "Cover"));
        Assert.Equal("Cover", Merge.Of([.. pages, Giving("v1D_Get", "Cover", ["Cloth | string"])]).Type("Book", "Cover"));
    }

    [Fact]
    public void A_dictionary_in_the_place_of_an_entity_is_a_dictionary()
    {
        var page = Taking("v1A_Run", "request", ["Names | Binding"], """{ "Names": { "Names1": "x", "Names2": "y" } }""");
        var model = Merge.Of(page, Giving("v1B_Get", "Binding", ["Glue | string", "Cloth | string"]));
        Assert.Equal("String{}", model.Type("RunRequest", "Names"));
        Assert.Contains("no 'Binding'", Assert.Single(model.Found(MergingRules.AssumedType)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_with_members_of_the_entity_is_the_entity()
    {
        var page = Taking("v1A_Run", "request", ["Cover | Binding"], """{ "Cover": { "Glue": "x" } }""");
        Assert.Equal("Binding", Merge.Of(page, Giving("v1B_Get", "Binding", ["Glue | string", "Cloth | string"])).Type("RunRequest", "Cover"));
    }
}
