using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class OpenRowsTests
{
    private static WrittenPage Find(string uid, string row, params string[] more) =>
        Giving(uid, "Hits", [.. more, "value | array"], $$"""{ {{string.Concat(more.Select(name => $"\"{name.Split(' ')[0]}\": \"x\", "))}}"value": [ {{row}} ] }""");

    [Fact]
    public void Rows_that_have_members_of_their_own_on_each_page_are_open() =>
        Assert.Equal("Json{}[]", Merge.Of(Find("v1A_Find", """{ "Title": "x", "Id": 1 }"""), Find("v1B_Find", """{ "Town": "x", "Id": 2 }""")).Type("Hits", "value"));

    [Fact]
    public void No_type_is_made_of_open_rows() =>
        Assert.Equal("Hits", Merge.Of(Find("v1A_Find", """{ "Title": "x" }"""), Find("v1B_Find", """{ "Town": "x" }""")).TypeNames());

    [Fact]
    public void A_row_that_lacks_some_members_is_one_cut_short()
    {
        var model = Merge.Of(Find("v1A_Find", """{ "Title": "x", "Id": 1 }"""), Find("v1B_Find", """{ "Title": "y" }"""));
        Assert.Equal("Value[]", model.Type("Hits", "value"));
        Assert.Equal(["Title", "Id"], model.Entity("Value").Properties());
    }

    [Fact]
    public void One_row_with_a_member_of_its_own_is_enough_among_many() => Assert.Equal(
        "Json{}[]", Merge.Of(Find("v1A_Find", """{ "Title": "x", "Id": 1 }"""), Find("v1B_Find", """{ "Title": "y" }"""), Find("v1C_Find", """{ "Town": "z" }""")).Type("Hits", "value"));

    [Fact]
    public void Rows_beside_odata_members_are_open_even_on_one_page() =>
        Assert.Equal("Json{}[]", Merge.Of(Find("v1A_Find", """{ "Title": "x", "Id": 1 }""", "odata.metadata | string")).Type("Hits", "value"));

    [Fact]
    public void Dictionaries_of_unlike_objects_are_open_too()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Marks | object"], """{ "Marks": { "Marks1": { "Ink": "x" }, "Marks2": { "Pencil": 2 } } }"""));
        Assert.Equal("Json{}{}", model.Type("Book", "Marks"));
    }
}
