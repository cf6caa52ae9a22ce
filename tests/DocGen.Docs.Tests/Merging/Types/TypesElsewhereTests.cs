using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class TypesElsewhereTests
{
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", ["Id | int32", "Marks | array"], """{ "Id": 1, "Marks": [] }""");

    private static WrittenPage Film(string marks, string name = "Film") => Giving("v1B_Get" + name, name, [$"{name}Id | int32", "Marks | array"], $$"""{ "{{name}}Id": 1, "Marks": {{marks}} }""");

    [Fact]
    public void A_list_that_shows_nothing_holds_what_all_others_of_that_name_hold()
    {
        var model = Merge.Of(Book, Film("[ \"x\" ]"), Film("[ \"y\" ]", "Map"));
        Assert.Equal("String[]", model.Type("Book", "Marks"));
        Assert.Equal("Marks; Book; a list of String; all other types with this property say so", Assert.Single(model.Found(MergingRules.AssumedType)).Words);
    }

    [Fact]
    public void Others_that_differ_say_nothing() => Assert.Equal("Json[]", Merge.Of(Book, Film("[ \"x\" ]"), Film("[ 1 ]", "Map")).Type("Book", "Marks"));

    [Fact]
    public void A_list_is_completed_by_lists_only() => Assert.Equal(
        "Json[]",
        Merge.Of(Book, Giving("v1B_Get", "Film", ["Reel | int32", "Marks | object"], """{ "Reel": 1, "Marks": { "Marks1": "x" } }""")).Type("Book", "Marks"));

    [Fact]
    public void What_is_known_already_is_left_alone()
    {
        var model = Merge.Of(Film("[ 1 ]"), Film("[ \"x\" ]", "Map"));
        Assert.Equal(("Int32[]", "String[]"), (model.Type("Film", "Marks"), model.Type("Map", "Marks")));
    }

    [Fact]
    public void A_dictionary_of_anything_is_completed_by_dictionaries() => Assert.Equal(
        "Double{}",
        Merge.Of(
            Giving("v1A_Get", "Book", ["Id | int32", "Prices | object"], """{ "Id": 1, "Prices": {} }"""),
            Giving("v1B_Get", "Film", ["Reel | int32", "Prices | object"], """{ "Reel": 1, "Prices": { "Prices1": 1.5 } }""")).Type("Book", "Prices"));

    [Fact]
    public void A_member_that_is_always_null_is_the_entity_that_the_others_name() => Assert.Equal(
        "Binding",
        Merge.Of(Answering("v1A_GetParts", "array", """[ { "No": 1, "Cover": null } ]"""), Giving("v1B_Get", "Film", ["Reel | int32", "Cover | Binding"])).Type("Part", "Cover"));

    [Fact]
    public void A_name_in_another_case_is_another_name() =>
        Assert.Equal("Json[]", Merge.Of(Book, Giving("v1B_Get", "Film", ["Reel | int32", "marks | array"], """{ "Reel": 1, "marks": [ "x" ] }""")).Type("Book", "Marks"));
}
