using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class TypePhrasesTests
{
    [Theory]
    [InlineData("Cover[]", "Cover[]")]
    [InlineData("Cover{}", "Cover{}")]
    [InlineData("Cover[]{}", "Cover[]{}")]
    [InlineData("string[]", "String[]")]
    [InlineData("int32{}", "Int32{}")]
    [InlineData("List<Cover>", "Cover[]")]
    [InlineData("List<List<date-time>>", "DateTime[][]")]
    [InlineData("Dictionary<string, Cover>", "Cover{}")]
    [InlineData("Dictionary<string, List<double>>", "Double[]{}")]
    [InlineData("object[]", "Json{}[]")]
    [InlineData("array{}", "Json[]{}")]
    [InlineData("any[]", "Json[]")]
    public void A_type_may_be_written_out(string word, string type) =>
        Assert.Equal(type, Merge.Of(Giving("v1A_Get", "Book", [$"Part | {word}"])).Type("Book", "Part"));

    [Fact]
    public void What_goes_deeper_than_eight_levels_is_left_as_JSON() =>
        Assert.Equal("Json[][][][][][][][]", Merge.Of(Giving("v1A_Get", "Book", ["Part | Cover[][][][][][][][][]"])).Type("Book", "Part"));

    [Fact]
    public void A_type_that_is_written_out_wins_over_samples() =>
        Assert.Equal("Int64[]", Merge.Of(Giving("v1A_Get", "Book", ["Part | int64[]"], """{ "Part": [ 1 ] }""")).Type("Book", "Part"));

    [Fact]
    public void What_it_names_is_a_type_even_if_no_page_shows_it()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Part | Cover[]"]));
        Assert.Equal("Book, Cover", model.TypeNames());
        Assert.Equal("Cover", model.Entity("Cover").DocName);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("List<>")]
    [InlineData("Cover[3]")]
    [InlineData("Dictionary<Cover>")]
    public void A_form_that_is_not_whole_makes_no_list(string word) =>
        Assert.DoesNotContain("[]", Merge.Of(Giving("v1A_Get", "Book", [$"Part | {word}"])).Type("Book", "Part"), StringComparison.Ordinal);

    [Fact]
    public void The_elements_of_an_enum_of_a_type_page_are_its_words() => Assert.Equal(
        "enum Colour[]",
        Merge.WithTypes("## Colour\n\nEnum: Red, Blue", Giving("v1A_Get", "Book", ["Inks | Colour[]"])).Type("Book", "Inks"));
}
