using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class ParametersTests
{
    private static readonly WrittenPage Page = Silent("v1Book_Do") with { Route = "/api/v1/Book/{bookId}/{shelf}", PathParts = ["shelf | string | Where **Required**", "bookId | int32 | Which **Required**"] };

    private static ParameterModel[] Of(WrittenPage page) => [.. Merge.Of(page).Operation(page.Uid).Parameters];

    private static string Type(string type, string? example = null) =>
        Assert.Single(Of(Silent("v1Book_Do") with { Query = [$"part | {type}"], Examples = example is null ? [] : [$"part={example}"] })).Type.Text();

    [Fact]
    public void Path_parts_come_in_the_order_of_the_path()
    {
        var parameters = Of(Page);
        Assert.Equal(["bookId Int32 True", "shelf String True"], parameters.Select(parameter => $"{parameter.WireName} {parameter.Type.Text()} {parameter.Required}"));
        Assert.All(parameters, parameter => Assert.Equal(ParameterPlace.Path, parameter.Place));
    }

    [Fact]
    public void A_path_part_is_required_whatever_its_row_says() => Assert.True(Of(Page with { PathParts = ["shelf | string", "bookId | int32"] })[0].Required);

    [Fact]
    public void A_placeholder_without_a_row_is_a_text_and_is_told_of()
    {
        var page = Page with { PathParts = ["bookId | int32"] };
        Assert.Equal(["Int32", "String"], Of(page).Select(parameter => parameter.Type.Text()));
        Assert.Equal([(page.Path, SpotKind.Route, "shelf")], Merge.Of(page).Found(MergingRules.PathPartMissing));
    }

    [Fact]
    public void A_row_without_a_placeholder_is_no_parameter() => Assert.Equal(2, Of(Page with { PathParts = [.. Page.PathParts, "room | string"] }).Length);

    [Fact]
    public void A_placeholder_that_comes_twice_is_one_parameter() => Assert.Equal(["id"], Of(Page with { Route = "/api/v1/Book/{id}/With/{id}", PathParts = ["id | int32"] }).Select(parameter => parameter.Name));

    [Fact]
    public void Query_parameters_follow_in_page_order_and_are_optional_unless_marked() => Assert.Equal(
        ["bookId True", "shelf True", "days False", "who True"],
        Of(Page with { Query = ["days | int32 | How many", "who | string | **Required** Whose"] }).Select(parameter => $"{parameter.Name} {parameter.Required}"));

    [Theory]
    [InlineData("string", "String")]
    [InlineData("int32", "Int32")]
    [InlineData("int64", "Int64")]
    [InlineData("bool", "Boolean")]
    [InlineData("double", "Double")]
    [InlineData("date-time", "DateTime")]
    [InlineData("object", "String")]
    [InlineData("byte", "String")]
    [InlineData("int32[]", "Int32[]")]
    public void A_word_has_one_meaning(string word, string type) => Assert.Equal(type, Type(word));

    [Theory]
    [InlineData("array")]
    [InlineData("int32[]")]
    [InlineData("[]")]
    public void A_list_in_a_path_is_the_text_that_the_caller_joins(string word) => Assert.Equal("String", Of(Page with { PathParts = [$"shelf | {word}"] })[1].Type.Text());

    [Theory]
    [InlineData("1,22,-333", "Int32[]")]
    [InlineData("1,x", "String[]")]
    [InlineData("sed,ut", "String[]")]
    [InlineData("1.5,2", "String[]")]
    [InlineData("", "String[]")]
    [InlineData(null, "String[]")]
    public void The_example_of_an_array_tells_what_it_holds(string? example, string type) => Assert.Equal(type, Type("array", example));

    [Fact]
    public void An_unknown_word_is_a_text_and_is_told_of()
    {
        var page = Page with { Query = ["days | int32", "colour | rainbow"] };
        Assert.Equal("String", Of(page)[3].Type.Text());
        Assert.Equal([(page.Path, SpotKind.QueryParameter, "rainbow; colour")], Merge.Of(page).Found(MergingRules.UnknownTypeWord));
    }

    [Fact]
    public void A_select_of_the_answers_properties_is_typed_and_no_parameter()
    {
        var page = Giving("v1Book_Get", "Book", ["Id | int32"]) with { Query = ["$select | string"] };
        Assert.Empty(Of(page));
        Assert.Equal("Book", Merge.Of(page).Operation(page.Uid).SelectRoot);
        Assert.True(Merge.Of(page).Entity("Book").Selectable);
    }

    [Fact]
    public void A_select_beside_other_options_of_a_query_language_is_a_text()
    {
        var page = Giving("v1Book_Get", "Book", ["Id | int32"]) with { Query = ["$select | string", "$top | int32"] };
        Assert.Equal(["$select", "$top"], Of(page).Select(parameter => parameter.WireName));
        Assert.Null(Merge.Of(page).Operation(page.Uid).SelectRoot);
    }

    [Fact]
    public void A_select_without_an_entity_to_select_from_is_a_text() =>
        Assert.Equal("$select", Assert.Single(Of(Answering("v1Book_Count", "int32", "3") with { Query = ["$select | string"] })).WireName);

    [Fact]
    public void A_row_that_comes_twice_is_one_parameter() => Assert.Single(Of(Silent("v1Book_Do") with { Query = ["days | int32", "days | string"] }));
}
