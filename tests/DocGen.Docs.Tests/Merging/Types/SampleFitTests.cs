using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class SampleFitTests
{
    /// <summary>Whether elements that show a value are taken for the entity whose table has the word.</summary>
    private static bool Fits(string word, string value) => Merge.Of(
        Giving("v1A_Get", "Book", ["Authors | array"], $$"""{ "Authors": [ { "Id": 1, "Part": {{value}} } ] }"""),
        Giving("v1B_Get", "Writer", ["Id | int32", $"Part | {word}"])).Type("Book", "Authors") == "Writer[]";

    [Theory]
    [InlineData("int32", "null")]
    [InlineData("Cover", "null")]
    [InlineData("double", "3")]
    [InlineData("date-time", "\"2031-05-06T07:08:09\"")]
    [InlineData("byte", "\"GIF89\"")]
    [InlineData("bool", "false")]
    [InlineData("array", "[]")]
    [InlineData("object", "{}")]
    [InlineData("object", "\"An object of some kind\"")]
    [InlineData("Cover", "{}")]
    [InlineData("any", "3")]
    public void A_value_fits_the_words_that_its_kind_of_json_allows(string word, string value) => Assert.True(Fits(word, value));

    [Theory]
    [InlineData("int32", "\"3\"")]
    [InlineData("string", "3")]
    [InlineData("bool", "\"true\"")]
    [InlineData("array", "{}")]
    [InlineData("object", "[]")]
    [InlineData("object", "3")]
    [InlineData("Cover", "\"x\"")]
    public void And_no_others(string word, string value) => Assert.False(Fits(word, value));
}
