using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class TypePagesTests
{
    private const string Head = "| Property Name | Type | Description |\n|---|---|---|\n";
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", ["Id | int32", "Cover | Binding", "Marks | array", "Size | string"], """{ "Id": 1, "Cover": null, "Marks": [ "x" ], "Size": "Folio" }""");

    private static string Table(string type, params string[] rows) => $"## {type}\n\n{Head}{string.Join("\n", rows.Select(row => $"| {row} |"))}\n\n";

    [Fact]
    public void A_type_that_is_never_shown_gets_its_properties()
    {
        var model = Merge.WithTypes("## Binding\n\nWhat holds the sheets.\n\n" + Head + "| Glue | string | What it smells of |\n| Holes | int32[] | |\n", Book);
        Assert.Equal(("String", "Int32[]"), (model.Type("Binding", "Glue"), model.Type("Binding", "Holes")));
        Assert.Equal("What holds the sheets.", model.Entity("Binding").Summary);
        Assert.Empty(model.Found(MergingRules.NeverShown));
    }

    [Fact]
    public void A_page_completes_what_a_table_says()
    {
        var model = Merge.WithTypes(Table("Book", "Shelf | int32 |"), Book);
        Assert.Equal(["Cover", "Id", "Marks", "Shelf", "Size"], model.Entity("Book").Properties().Order(StringComparer.Ordinal));
        Assert.Equal("Int32", model.Type("Book", "Shelf"));
    }

    [Theory]
    [InlineData("Marks", "Mark[]", "Mark[]")]
    [InlineData("Marks", "int64[]", "Int64[]")]
    [InlineData("Size", "Enum: Folio, Quarto", "enum BookSize")]
    [InlineData("Size", "date-time", "DateTime")]
    [InlineData("Size", "string", "String")]
    [InlineData("Cover", "string{}", "String{}")]
    public void It_wins_over_the_table_and_over_samples(string property, string word, string type) =>
        Assert.Equal(type, Merge.WithTypes(Table("Book", $"{property} | {word} |"), Book, Book with { Uid = "v1B_Get" }).Type("Book", property));

    [Fact]
    public void What_it_says_stays_true_of_all_pages_that_only_contradict_each_other() => Assert.Equal(
        "Double", Merge.WithTypes(Table("Book", "Id | double |"), Book, Book with { Uid = "v1B_Get", Gives = ["Id | string", .. Book.Gives[1..]] }).Type("Book", "Id"));

    [Fact]
    public void A_contradiction_is_told_of_on_both_pages() => Assert.Equal(
        [("types.md", SpotKind.TypeRow, "Id; Book; string; string; v1A/v1A_Get.md"), ("v1A/v1A_Get.md", SpotKind.ResponseBodyHeading, "Id; Book; int32; string; types.md")],
        Merge.WithTypes(Table("Book", "Id | string |"), Book).Found(MergingRules.TypesContradict));

    [Theory]
    [InlineData("Id", "int32")]
    [InlineData("Marks", "Mark[]")]
    [InlineData("Size", "date-time")]
    [InlineData("Size", "Enum: Folio, Quarto")]
    public void What_is_only_more_exact_contradicts_nothing(string property, string word) =>
        Assert.Empty(Merge.WithTypes(Table("Book", $"{property} | {word} |"), Book).Found(MergingRules.TypesContradict));

    [Fact]
    public void A_line_of_words_makes_an_enum_that_cells_can_name()
    {
        var model = Merge.WithTypes("## Binding\n\nHow it is bound.\n\nEnum: Cloth, Leather", Book);
        Assert.Equal("enum Binding", model.Type("Book", "Cover"));
        var found = Assert.Single(model.Enums);
        Assert.Equal(("Binding", "How it is bound."), (found.Name, found.Summary));
        Assert.Equal(["Cloth", "Leather"], found.Members.Select(member => member.Word));
        Assert.Equal("Book", model.TypeNames());
    }

    [Fact]
    public void An_unnamed_table_can_get_its_name_there()
    {
        var page = Listing("v1A_All", ["Ink | string", "Town | string"]);
        Assert.Equal("Stamp[]", Merge.WithTypes(Table("Stamp", "Ink | string |", "Town | string |"), page).Response(page.Uid));
    }

    [Fact]
    public void Types_of_several_pages_are_all_there() =>
        Assert.Equal("Clasp, Hinge", ApiModelBuilder.Build([Merge.TypePage(Table("Hinge", "A | int32 |"), "b.md"), Merge.TypePage(Table("Clasp", "B | Hinge |"), "a.md")]).TypeNames());

    [Theory]
    [InlineData("Size | string |")]
    [InlineData("Shelf | int32 |")]
    public void It_does_not_keep_other_tables_from_being_recognised(string row)
    {
        var model = Merge.WithTypes(Table("Book", row), Book, Listing("v1B_All", Book.Gives), Taking("v1C_Save", "thing", Book.Gives));
        Assert.Equal(("Book[]", "Book"), (model.Response("v1B_All"), model.Body("v1C_Save")));
    }

    [Fact]
    public void The_order_of_type_pages_changes_nothing()
    {
        var (one, other) = (Merge.TypePage(Table("Hinge", "A | int32 |", "B | string |"), "b.md"), Merge.TypePage(Table("Hinge", "C | Hinge |", "A | string |"), "a.md"));
        Merge.AssertEqual(ApiModelBuilder.Build([one, other]), ApiModelBuilder.Build([other, one]));
    }

    [Fact]
    public void A_page_that_says_what_the_docs_say_changes_no_order_of_properties() => Assert.Equal(
        Merge.Of(Book).Entity("Book").Properties(), Merge.WithTypes(Table("Book", "Size | string |"), Book).Entity("Book").Properties());
}
