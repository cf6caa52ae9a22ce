using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class RequestTablesTests
{
    private static readonly string[] Rows = ["Id | int32", "Title | string"];
    private static readonly string[] Loose = ["Id | Integer", "Title | String"];
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", Rows);

    [Fact]
    public void A_body_labelled_request_is_a_class_of_its_own_even_if_it_looks_like_an_entity()
    {
        var model = Merge.Of(Book, Taking("v1B_Save", "request", Loose));
        Assert.Equal("SaveRequest", model.Body("v1B_Save"));
        Assert.Equal("SaveRequest", Assert.Single(model.Groups.Single(group => group.Name == "B").Requests).Name);
        Assert.Equal("Book", model.TypeNames());
    }

    [Fact]
    public void Two_equal_request_tables_are_two_classes()
    {
        var model = Merge.Of(Taking("v1B_Save", "request", Loose), Taking("v1B_Keep", "request", Loose));
        Assert.Equal(("SaveRequest", "KeepRequest"), (model.Body("v1B_Save"), model.Body("v1B_Keep")));
    }

    [Theory]
    [InlineData("entity")]
    [InlineData("newThing")]
    public void Under_another_label_the_entity_with_these_rows_is_meant(string label)
    {
        var model = Merge.Of(Book, Taking("v1B_Save", label, Loose));
        Assert.Equal("Book", model.Body("v1B_Save"));
        Assert.Equal([("v1B/v1B_Save.md", SpotKind.RequestHeading, $"the body '{label}'; Book; its rows are those of it")], model.Found(MergingRules.AssumedStructure));
    }

    [Fact]
    public void A_sample_that_is_an_array_makes_the_body_a_list() =>
        Assert.Equal("Book[]", Merge.Of(Book, Taking("v1B_SaveAll", "books", Loose, """[ { "Id": 1, "Title": "x" } ]""")).Body("v1B_SaveAll"));

    [Fact]
    public void What_the_page_answers_decides_between_look_alikes()
    {
        var film = Giving("v1C_Get", "Film", Rows);
        Assert.Equal("Film", Merge.Of(Book, film, film with { Uid = "v1C_Put", Verb = "PUT", Label = "entity", Takes = Loose }).Body("v1C_Put"));
    }

    [Fact]
    public void So_does_the_plain_entity_of_a_decorated_answer()
    {
        var page = Giving("v1A_Put", "BookOnPaper", [.. Rows, "_Sheets | string"]) with { Verb = "PUT", Label = "entity", Takes = Loose };
        Assert.Equal("Book", Merge.Of(Book, Giving("v1C_Get", "Film", Rows), page).Body("v1A_Put"));
    }

    [Fact]
    public void The_label_decides_between_look_alikes() =>
        Assert.Equal("Film", Merge.Of(Book, Giving("v1C_Get", "Film", Rows), Taking("v1D_Save", "film", Loose)).Body("v1D_Save"));

    [Fact]
    public void Look_alikes_that_nothing_tells_apart_leave_a_class_of_its_own()
    {
        var model = Merge.Of(Book, Giving("v1C_Get", "Film", Rows), Taking("v1D_Save", "thing", Loose));
        Assert.Equal("SaveThing", model.Body("v1D_Save"));
        Assert.Equal(["Id", "Title"], model.Entity("SaveThing").Properties());
    }

    [Fact]
    public void A_page_that_takes_most_of_what_it_gives_takes_and_gives_the_same()
    {
        var page = Giving("v1A_Put", "Book", ["Id | int32", "Title | string", "Pages | int32", "Shelf | string"]) with { Verb = "PUT", Label = "book" };
        Assert.Equal("Book", Merge.Of(page with { Takes = ["Id | Integer", "Title | String", "Shelf | String"] }).Body(page.Uid));
        Assert.Equal("PutBook", Merge.Of(page with { Takes = ["Id | Integer", "Shelf | String"] }).Body(page.Uid));
        Assert.Equal("PutBook", Merge.Of(page with { Takes = ["Shelf | String", "Title | String", "Id | Integer"] }).Body(page.Uid));
    }

    [Fact]
    public void Samples_of_a_body_tell_of_its_properties() =>
        Assert.Equal("Int32[]", Merge.Of(Taking("v1B_Save", "request", ["Ids | Array"], """{ "Ids": [ 3, 4 ] }""")).Type("SaveRequest", "Ids"));
}
