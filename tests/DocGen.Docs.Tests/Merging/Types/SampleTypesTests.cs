using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class SampleTypesTests
{
    private static string OfList(string items) => Merge.Of(Giving("v1A_Get", "Book", ["Parts | array"], $$"""{ "Parts": {{items}} }""")).Type("Book", "Parts");

    private static string OfObject(string members) => Merge.Of(Giving("v1A_Get", "Book", ["Parts | object"], $$"""{ "Parts": {{members}} }""")).Type("Book", "Parts");

    /// <summary>A property that no table types, since its object is only shown.</summary>
    private static string OfValue(string value) => Merge.Of(Answering("v1A_GetParts", "array", $$"""[ { "Value": {{value}} } ]""")).Type("Part", "Value");

    [Theory]
    [InlineData("99.99", "Int64")]
    [InlineData("12.5", "Double")]
    [InlineData("1e3", "Double")]
    [InlineData("-7", "Int32")]
    [InlineData("2147483647", "Int32")]
    [InlineData("2147483648", "Int64")]
    [InlineData("true", "Boolean")]
    [InlineData("\"x\"", "String")]
    [InlineData("\"2031-05-06T07:08:09\"", "DateTime")]
    [InlineData("\"GIF89....\"", "Bytes")]
    [InlineData("\"An object of some kind\"", "Json")]
    [InlineData("{ \"a\": \"2031-05-06T07:08:09\" }", "DateTime{}")]
    [InlineData("{ \"a\": 1, \"b\": 2 }", "Int32{}")]
    public void A_value_has_the_type_that_it_shows(string value, string type) => Assert.Equal(type, OfValue(value));

    [Theory]
    [InlineData("[ 1, 2 ]", "Int32[]")]
    [InlineData("[ 1, 2.5 ]", "Double[]")]
    [InlineData("[ 99.99, 2.5 ]", "Double[]")]
    [InlineData("[ 99.99 ]", "Int64[]")]
    [InlineData("[ \"x\", null ]", "String[]")]
    [InlineData("[ \"2031-05-06T07:08:09\" ]", "DateTime[]")]
    [InlineData("[ true, false ]", "Boolean[]")]
    [InlineData("[ \"GIF89....\" ]", "String[]")]
    [InlineData("[ 1, \"x\" ]", "Json[]")]
    [InlineData("[ {} ]", "Json[]")]
    [InlineData("[]", "Json[]")]
    [InlineData("[ [ 1 ], [ 2 ] ]", "Int32[][]")]
    public void A_list_holds_what_its_elements_show(string items, string type) => Assert.Equal(type, OfList(items));

    [Theory]
    [InlineData("{ \"fieldName\": \"x\" }", "String{}")]
    [InlineData("{ \"Parts1\": 1, \"Parts2\": 2 }", "Int32{}")]
    [InlineData("{ \"Parts1\": [ \"x\" ] }", "String[]{}")]
    [InlineData("{ \"Parts1\": {} }", "Json{}")]
    [InlineData("{ \"Parts1\": 1, \"Parts2\": \"x\" }", "Json{}")]
    [InlineData("{}", "Json{}")]
    public void A_dictionary_holds_what_its_values_show(string members, string type) => Assert.Equal(type, OfObject(members));

    [Fact]
    public void All_samples_count_not_just_the_first() => Assert.Equal(
        "Double[]",
        Merge.Of(Giving("v1A_Get", "Book", ["Parts | array", "Id | int32"], """{ "Parts": [ 1 ], "Id": 1 }"""), Giving("v1B_Get", "Book", ["Parts | array", "Id | int32"], """{ "Parts": [ 0.5 ], "Id": 1 }""")).Type("Book", "Parts"));
}
