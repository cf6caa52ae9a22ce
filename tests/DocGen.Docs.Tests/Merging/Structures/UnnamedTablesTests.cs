using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class UnnamedTablesTests
{
    private static readonly string[] Rows = ["Id | int32", "Title | string"];
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", Rows);

    [Fact]
    public void A_table_with_the_rows_of_one_entity_is_that_entity()
    {
        var model = Merge.Of(Book, Listing("v1B_Search", Rows));
        Assert.Equal("Book[]", model.Response("v1B_Search"));
        Assert.Equal([("v1B/v1B_Search.md", SpotKind.ResponseHeading, "Search; Book; its properties are the same")], model.Found(MergingRules.AssumedStructure));
    }

    [Fact]
    public void Rows_in_another_order_are_another_type() =>
        Assert.NotEqual("Book[]", Merge.Of(Book, Listing("v1B_Search", ["Title | string", "Id | int32"])).Response("v1B_Search"));

    [Fact]
    public void Look_alikes_leave_the_table_a_type_of_its_own()
    {
        var model = Merge.Of(Book, Giving("v1A_GetFilm", "Film", Rows), Listing("v1B_Search", Rows));
        Assert.DoesNotContain(model.Response("v1B_Search"), new[] { "Book[]", "Film[]" });
        Assert.Empty(model.Found(MergingRules.AssumedStructure));
        Assert.Equal(Rows.Length, model.Entity(model.Response("v1B_Search").TrimEnd('[', ']')).Properties.Count);
    }

    [Fact]
    public void Among_look_alikes_the_name_of_the_method_decides() =>
        Assert.Equal("Film[]", Merge.Of(Book, Giving("v1A_GetFilm", "Film", Rows), Listing("v1B_GetFilmList", Rows)).Response("v1B_GetFilmList"));

    [Fact]
    public void The_longer_of_two_names_in_a_method_decides() => Assert.Equal(
        "BookFilm[]",
        Merge.Of(Book, Giving("v1A_GetFilm", "BookFilm", Rows), Listing("v1B_GetBookFilms", Rows)).Response("v1B_GetBookFilms"));

    [Fact]
    public void A_type_word_that_contradicts_prevents_it() =>
        Assert.NotEqual("Book[]", Merge.Of(Book, Listing("v1B_Search", ["Id | string", "Title | string"])).Response("v1B_Search"));

    [Fact]
    public void Equal_tables_without_a_name_are_one_type()
    {
        var model = Merge.Of(Listing("v1A_GetSpines", Rows), Listing("v1B_FindSpines", Rows));
        Assert.Equal("Spine[]", model.Response("v1A_GetSpines"));
        Assert.Equal("Spine[]", model.Response("v1B_FindSpines"));
        Assert.Equal("Spine", model.TypeNames());
    }

    [Fact]
    public void The_values_of_a_dictionary_may_have_the_table()
    {
        var model = Merge.Of(Book, Giving("v1B_ByCode", "object", Rows, """{ "a": { "Id": 1, "Title": "x" }, "b": { "Id": 2, "Title": "y" } }""") with { Kind = "object" });
        Assert.Equal("Book{}", model.Response("v1B_ByCode"));
    }
}
