using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class SharedEnumsTests
{
    private static WrittenPage Page(string uid, params string[] query) => Silent(uid) with { Query = query };

    private static string[] Enums(params WrittenPage[] pages) => [.. Merge.Of(pages).Enums.Select(item => $"{item.Name}: {string.Join(" ", item.Members.Select(member => member.Word))}")];

    [Fact]
    public void One_name_with_one_list_is_one_enum_on_all_pages()
    {
        var model = Merge.Of(Page("v1A_Find", "size | Enum: Quarto, Folio | How large"), Page("v1B_Find", "size | Enum: Quarto, Folio"));
        Assert.Equal("Size", Assert.Single(model.Enums).Name);
        Assert.Equal("How large", model.Enums[0].Summary);
        Assert.All(model.Groups, group => Assert.Equal("enum Size", group.Operations[0].Parameters[0].Type.Text()));
    }

    [Fact]
    public void The_words_keep_the_order_of_the_list_each_once() => Assert.Equal(["Size: Quarto Folio null"], Enums(Page("v1A_Find", "size | Enum: Quarto, Folio, Quarto, null")));

    [Fact]
    public void Two_lists_of_one_name_are_called_after_their_methods_too() => Assert.Equal(
        ["FindSize: Quarto Folio", "SortSize: Up Down"],
        Enums(Page("v1A_Find", "size | Enum: Quarto, Folio"), Page("v1A_Sort", "size | Enum: Up, Down")));

    [Fact]
    public void A_name_that_a_second_list_changes_is_told_of() => Assert.Contains(
        Merge.Of(Page("v1A_Find", "size | Enum: Quarto, Folio"), Page("v1A_Sort", "size | Enum: Up, Down")).Found(MergingRules.Renamed),
        found => found.Words.Contains("FindSize", StringComparison.Ordinal));

    [Fact]
    public void Two_lists_of_one_name_and_one_method_are_called_after_their_groups_too() => Assert.Equal(
        ["FindSize: Quarto Folio", "V1BFindSize: Up Down"],
        Enums(Page("v1A_Find", "size | Enum: Quarto, Folio"), Page("v1B_Find", "size | Enum: Up, Down")));

    [Fact]
    public void A_name_without_regard_to_case_is_one_enum() =>
        Assert.Single(Enums(Page("v1A_Find", "size | Enum: Quarto, Folio"), Page("v1B_Find", "Size | Enum: Quarto, Folio")));

    [Theory]
    [InlineData("loan.book.format.size", "FormatSize")]
    [InlineData("loan.size", "LoanSize")]
    [InlineData("$size", "Size")]
    public void A_dotted_name_gives_its_last_two_steps(string parameter, string name) => Assert.StartsWith(name + ":", Assert.Single(Enums(Page("v1A_Find", $"{parameter} | Enum: Quarto, Folio"))), StringComparison.Ordinal);

    [Fact]
    public void A_path_part_may_be_an_enum() =>
        Assert.Equal("enum Size", Merge.Of(Silent("v1A_Get") with { Route = "/api/v1/A/{size}", PathParts = ["size | Enum: Quarto, Folio"] }).Operation("v1A_Get").Parameters[0].Type.Text());

    [Fact]
    public void An_enum_called_like_an_entity_gets_another_name() =>
        Assert.Equal(["ApiBook: Bound Loose"], Enums(Giving("v1A_Get", "Book", ["Id | int32"]), Page("v1B_Find", "book | Enum: Bound, Loose")));
}
