using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class PlaceholderNamesTests
{
    private static readonly WrittenPage Shelf = Giving("v1A_GetShelf", "Stamp", ["Room | string", "Boards | int32"], """{ "Room": "north", "Boards": 4 }""");
    private static readonly WrittenPage Reader = Giving("v1B_GetReader", "Stamp", ["Born | date-time", "Card | string"], """{ "Born": "1990-01-02T00:00:00", "Card": "x 1" }""");

    [Fact]
    public void A_name_over_unlike_tables_names_none_of_them()
    {
        var model = Merge.Of(Shelf, Reader);
        Assert.Equal("Reader, Shelf", model.TypeNames());
        Assert.Equal(("Shelf", "Reader"), (model.Response(Shelf.Uid), model.Response(Reader.Uid)));
    }

    [Fact]
    public void Each_table_under_a_placeholder_is_told_of() => Assert.Equal(
        [(Shelf.Path, SpotKind.ResponseBodyHeading, "Stamp; Shelf"), (Reader.Path, SpotKind.ResponseBodyHeading, "Stamp; Reader")],
        Merge.Of(Shelf, Reader).Found(MergingRules.PlaceholderName));

    [Fact]
    public void The_name_of_a_lone_table_that_also_heads_answers_without_body_is_a_placeholder()
    {
        var model = Merge.Of(Shelf, Silent("v1B_Burn", "Stamp"));
        Assert.Equal("Shelf", model.TypeNames());
        Assert.Equal("Stamp; Shelf", Assert.Single(model.Found(MergingRules.PlaceholderName)).Words);
    }

    [Fact]
    public void An_entity_with_tables_that_agree_keeps_its_name_on_a_page_that_deletes_it()
    {
        var model = Merge.Of(Giving("v1A_Get", "Shelf", Shelf.Gives), Giving("v1A_Default", "Shelf", Shelf.Gives), Silent("v1A_Delete", "Shelf"));
        Assert.Equal("Shelf", model.TypeNames());
        Assert.Equal("Shelf", model.Entity("Shelf").DocName);
        Assert.Empty(model.Found(MergingRules.PlaceholderName));
    }

    [Fact]
    public void A_type_that_grew_between_two_pages_is_no_placeholder()
    {
        var model = Merge.Of(Giving("v1A_Get", "Shelf", ["Room | string", "Boards | int32"]), Giving("v1B_Get", "Shelf", ["Room | string", "Boards | int32", "Locked | bool"]));
        Assert.Equal(["Room", "Boards", "Locked"], model.Entity("Shelf").Properties());
        Assert.Empty(model.Found(MergingRules.PlaceholderName));
    }

    [Fact]
    public void A_name_that_only_heads_answers_without_body_is_not_trusted_in_cells_either()
    {
        var model = Merge.Of(Silent("v1A_Burn", "Stamp"), Giving("v1B_Get", "Reader", ["Card | Stamp", "Born | date-time"]));
        Assert.Equal("Card", model.Type("Reader", "Card"));
        Assert.Equal("Card, Reader", model.TypeNames());
    }

    [Fact]
    public void A_name_on_a_type_page_is_trusted()
    {
        var model = Merge.WithTypes("## Stamp\n\n| Property Name | Type | Description |\n|---|---|---|\n| Ink | string | |", Silent("v1A_Burn", "Stamp"), Giving("v1B_Get", "Reader", ["Card | Stamp", "Born | date-time"]));
        Assert.Equal("Stamp", model.Type("Reader", "Card"));
        Assert.Equal(["Ink"], model.Entity("Stamp").Properties());
    }
}
