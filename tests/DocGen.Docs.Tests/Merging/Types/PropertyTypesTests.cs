using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class PropertyTypesTests
{
    private static string OfWord(string word) => Merge.Of(Giving("v1A_Get", "Book", [$"Part | {word}"])).Type("Book", "Part");

    [Theory]
    [InlineData("string", "String")]
    [InlineData("String", "String")]
    [InlineData("int32", "Int32")]
    [InlineData("Integer", "Int32")]
    [InlineData("int64", "Int64")]
    [InlineData("double", "Double")]
    [InlineData("Number", "Double")]
    [InlineData("bool", "Boolean")]
    [InlineData("Boolean", "Boolean")]
    [InlineData("date-time", "DateTime")]
    [InlineData("byte", "Bytes")]
    [InlineData("Cover", "Cover")]
    public void A_word_has_one_meaning(string word, string type) => Assert.Equal(type, OfWord(word));

    [Theory]
    [InlineData("array", "Json[]")]
    [InlineData("Array", "Json[]")]
    [InlineData("object", "Json{}")]
    [InlineData("Object", "Json{}")]
    public void A_word_that_holds_something_holds_anything_where_no_sample_tells(string word, string type) => Assert.Equal(type, OfWord(word));

    [Fact]
    public void A_list_of_words_is_an_enum_in_the_order_of_the_list()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Size | Enum: Quarto, Folio, Null"]));
        Assert.Equal("enum BookSize", model.Type("Book", "Size"));
        Assert.Equal(["Quarto", "Folio", "Null"], model.Entity("Book").Enums[0].Members.Select(member => member.Word));
    }

    [Fact]
    public void An_object_that_is_always_null_is_an_entity_called_like_the_property()
    {
        var page = Answering("v1A_GetParts", "array", """[ { "Id": 1, "Cover": null } ]""");
        Assert.Equal("Cover", Merge.Of(page).Type("Part", "Cover"));
    }

    [Fact]
    public void So_is_what_a_cell_calls_an_object_and_no_sample_shows() =>
        Assert.Equal("Cover", Merge.Of(Giving("v1A_Get", "Book", ["Cover | object"], """{ "Cover": null }""")).Type("Book", "Cover"));

    [Fact]
    public void A_row_that_leaves_its_type_open_stands_for_one_object()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Id | int32", "Cover | "], """{ "Id": 1, "Cover": { "Glue": "x", "Cloth": "y" } }"""));
        Assert.Equal("Cover", model.Type("Book", "Cover"));
        Assert.Equal(["Glue", "Cloth"], model.Entity("Cover").Properties());
    }

    [Fact]
    public void A_text_in_the_place_of_an_object_stands_for_anything() =>
        Assert.Equal("Json", Merge.Of(Giving("v1A_Get", "Book", ["Part | object"], """{ "Part": "some text" }""")).Type("Book", "Part"));

    [Fact]
    public void A_loose_object_of_a_request_is_a_dictionary() =>
        Assert.Equal("String{}", Merge.Of(Taking("v1A_Save", "request", ["Names | Object"], """{ "Names": { "Names1": "x", "Names2": "y z" } }""")).Type("SaveRequest", "Names"));

    [Fact]
    public void An_exact_number_is_believed_whatever_the_sample_shows()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Price | double", "Code | int64"], """{ "Price": 12, "Code": 99.99 }"""));
        Assert.Equal(("Double", "Int64"), (model.Type("Book", "Price"), model.Type("Book", "Code")));
    }

    [Fact]
    public void All_properties_of_all_types_get_a_type() => Assert.DoesNotContain(
        Merge.Of(
            Giving("v1A_Get", "Book", ["Odd | !?", "Empty | ", "None | object"], """{ "Odd": null, "Empty": null, "None": null }"""),
            Answering("v1B_GetParts", "array", """[ { "A": [], "B": {}, "C": null, "D": [ null ] } ]""")).Entities.SelectMany(entity => entity.Properties),
        property => property.Type is null || property.Name.Length == 0);
}
