using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class ContradictionsTests
{
    private static WrittenPage Book(string uid, string type) => Giving(uid, "Book", ["Id | int32", $"Part | {type}"]);

    private static string[] Between(string one, string other) =>
        [.. Merge.Of(Book("v1A_Get", one), Book("v1B_Get", other)).Found(MergingRules.TypesContradict).Select(found => $"{found.Page}: {found.Words}")];

    [Fact]
    public void Two_exact_words_that_differ_are_told_of_where_the_word_is_not_used()
    {
        Assert.Equal(["v1B/v1B_Get.md: Part; Book; bool; int32; v1A/v1A_Get.md"], Between("int32", "bool"));
        Assert.Equal("Int32", Merge.Of(Book("v1A_Get", "int32"), Book("v1B_Get", "bool")).Type("Book", "Part"));
    }

    [Theory]
    [InlineData("string", "int32")]
    [InlineData("array", "object")]
    [InlineData("array", "string")]
    [InlineData("int32", "date-time")]
    [InlineData("Cover", "string")]
    [InlineData("Cover", "Sleeve")]
    public void Words_for_unlike_json_contradict(string one, string other) => Assert.Single(Between(one, other));

    [Theory]
    [InlineData("int32", "Integer")]
    [InlineData("bool", "Boolean")]
    [InlineData("date-time", "String")]
    [InlineData("byte", "string")]
    [InlineData("Cover", "object")]
    [InlineData("Cover[]", "array")]
    [InlineData("List<Cover>", "Array")]
    [InlineData("Enum: A, B", "string")]
    public void A_loose_word_agrees_with_what_it_can_stand_for(string one, string other)
    {
        Assert.Empty(Between(one, other));
        Assert.Empty(Between(other, one));
    }

    [Fact]
    public void A_placeholder_contradicts_nothing() => Assert.Empty(
        Merge.Of(Book("v1A_Get", "Cover"), Book("v1B_Get", "Stamp"), Silent("v1C_Burn", "Stamp")).Found(MergingRules.TypesContradict));

    [Fact]
    public void A_request_that_contradicts_the_answer_is_told_of_at_the_request()
    {
        var page = Book("v1A_Put", "int32") with { Verb = "PUT", Label = "book", Takes = ["Id | Integer", "Part | Boolean"] };
        Assert.Equal([(page.Path, SpotKind.RequestHeading, $"Part; Book; Boolean; int32; {page.Path}")], Merge.Of(page).Found(MergingRules.TypesContradict));
    }
}
