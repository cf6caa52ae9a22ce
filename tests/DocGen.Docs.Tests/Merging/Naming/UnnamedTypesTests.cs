using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class UnnamedTypesTests
{
    private static readonly string[] Rows = ["Ink | string", "Town | string"];

    private static WrittenPage Nested(string uid, string entity, string property, string sample = """[ { "Ink": "x", "Town": "y" } ]""") =>
        Giving(uid, entity, [$"{entity}Id | int32", $"{property} | array"], $$"""{ "{{entity}}Id": 1, "{{property}}": {{sample}} }""");

    [Theory]
    [InlineData("GetSpines", "Spine")]
    [InlineData("GetSpineList", "Spine")]
    [InlineData("FindSpines", "Spine")]
    [InlineData("Spines", "SpinesItem")]
    public void What_a_method_gives_is_called_after_it_without_its_verb(string method, string name) => Assert.Equal(name, Merge.Of(Listing("v1A_" + method, Rows)).TypeNames());

    [Fact]
    public void What_several_methods_give_is_called_after_the_most_of_them() =>
        Assert.Equal("Spine", Merge.Of(Listing("v1A_GetSpines", Rows), Listing("v1B_FindSpines", Rows), Listing("v1C_GetBacks", Rows)).TypeNames());

    [Fact]
    public void An_element_is_called_like_one_of_its_list() => Assert.Equal("Book, Spine", Merge.Of(Nested("v1A_Get", "Book", "Spines")).TypeNames());

    [Fact]
    public void One_that_unlike_properties_share_is_not_called_after_one_of_them()
    {
        var model = Merge.Of(Nested("v1A_Get", "Book", "Spines"), Nested("v1B_Get", "Film", "Reels"), Nested("v1C_Get", "Map", "Folds"));
        Assert.Equal("Book, BookElement, Film, Map", model.TypeNames());
    }

    [Fact]
    public void A_name_that_is_taken_is_spelled_out_with_its_owner() =>
        Assert.Equal("Book, BookSpine, Spine", Merge.Of(Nested("v1A_Get", "Book", "Spines"), Giving("v1B_Get", "Spine", ["Colour | string"])).TypeNames());

    [Fact]
    public void Two_unlike_types_that_want_one_name_are_told_apart_by_their_owners()
    {
        var model = Merge.Of(Nested("v1A_Get", "Book", "Spines"), Nested("v1B_Get", "Film", "Spines", """[ { "Reel": 1 } ]"""));
        Assert.Equal(3 + 1, model.Entities.Count);
        Assert.DoesNotContain(model.Entities, entity => entity.Name.Any(char.IsDigit));
    }

    [Fact]
    public void The_names_are_the_same_whatever_the_values_of_the_samples() => Assert.Equal(
        Merge.Of(Nested("v1A_Get", "Book", "Spines", """[ { "Ink": "x", "Town": "y" } ]"""), Nested("v1B_Get", "Film", "Spines", """[ { "Reel": 1 } ]""")).TypeNames(),
        Merge.Of(Nested("v1A_Get", "Book", "Spines", """[ { "Ink": "Zebra", "Town": "Alpha" } ]"""), Nested("v1B_Get", "Film", "Spines", """[ { "Reel": 99 } ]""")).TypeNames());

    [Fact]
    public void The_name_is_told_where_the_type_is_shown_first() => Assert.Equal(
        [("v1A/v1A_GetSpines.md", SpotKind.ResponseHeading, "GetSpines; Spine")], Merge.Of(Listing("v1A_GetSpines", Rows)).Found(MergingRules.MadeUpName));

    [Fact]
    public void A_name_of_NET_is_not_taken() => Assert.Equal("Book, BookTimer", Merge.Of(Nested("v1A_Get", "Book", "Timers")).TypeNames());
}
