using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class DecoratedEntitiesTests
{
    private static readonly WrittenPage Book = Giving("v1Book_Get", "Book", ["Id | int32", "Title | string | On the spine"]);
    private static readonly WrittenPage BookOnPaper = Giving("v1Book_Print", "BookOnPaper", ["Id | int32", "Title | string", "_Sheets | string"]);

    [Fact]
    public void An_entity_with_one_property_more_derives_from_the_shorter_name()
    {
        var entity = Merge.Of(Book, BookOnPaper).Entity("BookOnPaper");
        Assert.Equal("Book", entity.Base);
        Assert.Equal(["_Sheets"], entity.Properties());
        Assert.Equal(["Id", "Title"], entity.Inherited.Select(property => property.WireName));
    }

    [Fact]
    public void The_base_comes_before_the_property_that_is_more_wherever_the_table_has_it()
    {
        var entity = Merge.Of(Book, BookOnPaper with { Gives = ["_Sheets | string", "Id | int32", "Title | string"] }).Entity("BookOnPaper");
        Assert.Equal(("Book", "_Sheets"), (entity.Base, Assert.Single(entity.Properties()).ToString()));
    }

    [Fact]
    public void What_pages_of_the_longer_name_tell_and_show_counts_for_the_plain_entity()
    {
        var model = Merge.Of(
            Book with { Answered = """{ "Id": 1, "Title": "Folio" }""" },
            BookOnPaper with { Gives = ["Id | int32 | Deprecated: do not use", "Title | string", "_Sheets | string"], Answered = """{ "Id": 1, "Title": "Folio", "_Sheets": "x" }""" });
        Assert.Equal("enum BookTitle", model.Type("Book", "Title"));
        Assert.Equal("Deprecated: do not use", model.Entity("Book").Properties[0].Obsolete);
    }

    [Fact]
    public void What_is_put_is_the_plain_entity_even_if_the_answer_is_not()
    {
        var model = Merge.Of(Book, BookOnPaper, BookOnPaper with { Uid = "v1Book_Put", Verb = "PUT", Label = "entity", Takes = ["Id | Integer", "Title | String"] });
        Assert.Equal(("Book", "BookOnPaper"), (model.Body("v1Book_Put"), model.Response("v1Book_Put")));
    }

    [Fact]
    public void One_pair_makes_a_family_and_a_plain_entity_that_no_page_shows()
    {
        var model = Merge.Of(Book, BookOnPaper, Giving("v1Film_Print", "FilmOnPaper", ["Reel | int32", "_Sheets | string", "Director | string | Who made it"]));
        Assert.Equal("Book, BookOnPaper, Film, FilmOnPaper", model.TypeNames());
        Assert.Equal(["Reel", "Director"], model.Entity("Film").Properties());
        Assert.Equal("Film", model.Entity("FilmOnPaper").Base);
        Assert.Equal("Who made it", model.Entity("Film").Properties[1].Summary);
    }

    [Fact]
    public void Without_a_pair_there_is_no_family() =>
        Assert.Null(Assert.Single(Merge.Of(BookOnPaper).Entities).Base);

    [Fact]
    public void The_ending_alone_does_not_make_a_member_of_the_family()
    {
        var model = Merge.Of(Book, BookOnPaper, Giving("v1Film_Print", "FilmOnPaper", ["Reel | int32", "Director | string"]));
        Assert.Equal(["Reel", "Director"], model.Entity("FilmOnPaper").Properties());
        Assert.Equal("Book, BookOnPaper, FilmOnPaper", model.TypeNames());
    }

    [Theory]
    [InlineData("Id | int32", "Title | string", "_Sheets | string", "_Ink | string")]
    [InlineData("Id | string", "Title | string", "_Sheets | string")]
    [InlineData("Id | int32", "_Sheets | string")]
    [InlineData("Id | int32", "_Sheets | string", "_Ink | string")]
    public void Two_properties_more_or_other_types_or_fewer_properties_are_no_decoration(params string[] rows)
    {
        var entity = Merge.Of(Book, BookOnPaper with { Gives = rows }).Entity("BookOnPaper");
        Assert.Equal((null, rows.Length), (entity.Base, entity.Properties.Count));
    }

    [Fact]
    public void A_name_that_goes_on_within_a_word_is_no_decoration() =>
        Assert.Null(Merge.Of(Book, BookOnPaper with { Name = "Bookshelves" }).Entity("Bookshelves").Base);
}
