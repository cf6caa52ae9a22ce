using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class NestedStructuresTests
{
    [Fact]
    public void The_elements_of_a_list_are_a_type()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Chapters | array"], """{ "Chapters": [ { "Heading": "on ink", "First": 1 } ] }"""));
        Assert.Equal("Chapter[]", model.Type("Book", "Chapters"));
        Assert.Equal(("String", "Int32"), (model.Type("Chapter", "Heading"), model.Type("Chapter", "First")));
        Assert.Null(model.Entity("Chapter").DocName);
        Assert.Single(model.Found(MergingRules.AssumedElement));
        Assert.Single(model.Found(MergingRules.MadeUpName));
    }

    [Fact]
    public void The_values_of_a_dictionary_are_a_type()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Copies | object"], """{ "Copies": { "Copies1": { "Shelf": 3 }, "Copies2": { "Shelf": 4 } } }"""));
        Assert.Equal(("Copy{}", "Int32"), (model.Type("Book", "Copies"), model.Type("Copy", "Shelf")));
    }

    [Fact]
    public void Elements_with_the_properties_of_a_known_entity_are_that_entity()
    {
        var model = Merge.Of(
            Giving("v1A_Get", "Book", ["Authors | array"], """{ "Authors": [ { "Id": 1, "Pen": "x" } ] }"""),
            Giving("v1B_Get", "Writer", ["Id | int32", "Pen | string"]));
        Assert.Equal("Writer[]", model.Type("Book", "Authors"));
        Assert.Equal("Book, Writer", model.TypeNames());
        Assert.Single(model.Found(MergingRules.AssumedStructure));
    }

    [Fact]
    public void Look_alikes_leave_the_elements_a_type_of_their_own()
    {
        string[] rows = ["Id | int32", "Pen | string"];
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Authors | array"], """{ "Authors": [ { "Id": 1, "Pen": "x" } ] }"""), Giving("v1B_Get", "Writer", rows), Giving("v1C_Get", "Swan", rows));
        Assert.Equal("Author[]", model.Type("Book", "Authors"));
    }

    [Fact]
    public void Values_that_no_table_allows_prevent_it()
    {
        var model = Merge.Of(
            Giving("v1A_Get", "Book", ["Authors | array"], """{ "Authors": [ { "Id": "first", "Pen": "x" } ] }"""),
            Giving("v1B_Get", "Writer", ["Id | int32", "Pen | string"]));
        Assert.Equal("Author[]", model.Type("Book", "Authors"));
    }

    [Fact]
    public void Types_nest_in_each_other_down_to_where_samples_are_cut_off()
    {
        var model = Merge.Of(Giving("v1A_Get", "Room", ["Drawers | array"], """{ "Drawers": [ { "Width": 1, "Drawers": [ { "Width": 2, "Drawers": [ {} ] } ] } ] }"""));
        Assert.Equal("Drawer, Room", model.TypeNames());
        Assert.Equal(("Drawer[]", "Drawer[]"), (model.Type("Room", "Drawers"), model.Type("Drawer", "Drawers")));
    }

    [Fact]
    public void An_element_that_is_cut_off_says_nothing_of_the_type()
    {
        var model = Merge.Of(
            Giving("v1A_Get", "Book", ["Chapters | array"], """{ "Chapters": [ { "Heading": "x", "Notes": [ {} ] } ] }"""),
            Giving("v1B_Get", "Letter", ["Notes | array"], """{ "Notes": [ { "Ink": "red", "Page": 2 } ] }"""));
        Assert.Equal(("Note[]", "Note[]"), (model.Type("Letter", "Notes"), model.Type("Chapter", "Notes")));
        Assert.Equal(["Ink", "Page"], model.Entity("Note").Properties());
    }

    [Fact]
    public void Lists_in_lists_and_lists_in_dictionaries_are_followed()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Grid | array", "Index | object"], """{ "Grid": [ [ { "X": 1 } ] ], "Index": { "Index1": [ { "Page": 5 } ] } }"""));
        Assert.Matches(@"^\w+\[\]\[\]$", model.Type("Book", "Grid"));
        Assert.Matches(@"^\w+\[\]\{\}$", model.Type("Book", "Index"));
    }

    [Fact]
    public void What_is_sent_is_recognised_without_what_only_answers_have()
    {
        string[] own = ["Lock | bool"];
        var model = Merge.Of(
            Giving("v1A_Get", "Writer", ["Id | int32", "Pen | string", .. own]), Giving("v1B_Get", "Printer", ["Press | string", .. own]), Giving("v1C_Get", "Seller", ["Till | string", .. own]),
            Taking("v1D_Save", "request", ["Authors | Array"], """{ "Authors": [ { "Id": 1, "Pen": "x" } ] }"""));
        Assert.Equal("Writer[]", model.Type("SaveRequest", "Authors"));
        Assert.Equal("Printer, Seller, Writer", model.TypeNames());
    }

    [Fact]
    public void A_sample_that_shows_members_of_an_entity_that_only_cells_name_gives_it_properties()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Cover | Binding"], """{ "Cover": { "Glue": "fish", "Threads": 3 } }"""));
        Assert.Equal("Binding", model.Type("Book", "Cover"));
        Assert.Equal(["Glue", "Threads"], model.Entity("Binding").Properties());
    }

    [Fact]
    public void Objects_of_an_answer_without_a_table_are_a_type()
    {
        var model = Merge.Of(Answering("v1A_GetPrices", "array", """[ { "Coin": "penny", "Sum": 3 } ]"""));
        Assert.Equal(("Price[]", "Int32"), (model.Response("v1A_GetPrices"), model.Type("Price", "Sum")));
    }
}
