using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class QueryObjectsTests
{
    private static readonly string[] Five = ["a | int32", "b | int32", "c | int32", "d | int32", "e | int32"];
    private static readonly string[] Six = [.. Five, "f | string | The last"];

    private static WrittenPage Page(string uid, params string[] query) => Silent(uid) with { Query = query };

    [Fact]
    public void Five_optional_parameters_stand_alone()
    {
        var model = Merge.Of(Page("v1A_Find", Five));
        Assert.Empty(model.Queries);
        Assert.Equal((null, 5), (model.Operation("v1A_Find").Query, model.Operation("v1A_Find").Parameters.Count));
    }

    [Fact]
    public void Six_are_one_object()
    {
        var model = Merge.Of(Page("v1A_Find", Six));
        Assert.Equal(("FindQuery", 0), (model.Operation("v1A_Find").Query, model.Operation("v1A_Find").Parameters.Count));
        var query = Assert.Single(model.Queries);
        Assert.Equal(["A", "B", "C", "D", "E", "F"], query.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(("f", "The last", false), (query.Parameters[5].WireName, query.Parameters[5].Summary, query.Parameters[5].Required));
    }

    [Fact]
    public void What_is_required_stays_beside_the_object()
    {
        var operation = Merge.Of(Page("v1A_Find", [.. Six, "who | string | **Required** Whose"])).Operation("v1A_Find");
        Assert.Equal(("FindQuery", "who"), (operation.Query, Assert.Single(operation.Parameters).Name));
    }

    [Fact]
    public void Five_and_a_required_one_stand_alone() => Assert.Null(Merge.Of(Page("v1A_Find", [.. Five, "who | string | **Required**"])).Operation("v1A_Find").Query);

    [Fact]
    public void A_typed_select_does_not_count() =>
        Assert.Empty(Merge.Of(Giving("v1A_Get", "Book", ["Id | int32"]) with { Query = [.. Five, "$select | string"] }).Queries);

    [Fact]
    public void Operations_with_the_same_parameters_share_the_object()
    {
        var model = Merge.Of(Page("v1A_Find", Six), Page("v1B_Search", Six));
        Assert.Single(model.Queries);
        Assert.Equal(("FindQuery", "FindQuery"), (model.Operation("v1A_Find").Query, model.Operation("v1B_Search").Query));
    }

    [Fact]
    public void Other_types_make_another_object()
    {
        var model = Merge.Of(Page("v1A_Find", Six), Page("v1B_Find", [.. Five, "f | bool"]));
        Assert.Equal(2, model.Queries.Count);
        Assert.NotEqual(model.Operation("v1A_Find").Query, model.Operation("v1B_Find").Query);
    }

    [Fact]
    public void A_page_that_makes_another_object_of_the_same_name_leaves_the_first_alone_or_says_so()
    {
        var (before, after) = (Merge.Of(Page("v1B_Find", Six)), Merge.Of(Page("v1A_Find", [.. Five, "f | bool"]), Page("v1B_Find", Six)));
        Assert.True(before.Operation("v1B_Find").Query == after.Operation("v1B_Find").Query || after.Found(MergingRules.Renamed).Length > 0, after.Operation("v1B_Find").Query);
    }

    [Fact]
    public void The_options_of_a_query_language_are_called_after_it()
    {
        var model = Merge.Of(Page("v1A_GetAll", "$select | string", "$filter | string", "$orderBy | string", "$top | int32", "$skip | int32", "$mode | string"));
        Assert.Equal("ODataQuery", model.Operation("v1A_GetAll").Query);
        Assert.Equal(["Select", "Filter", "OrderBy", "Top", "Skip", "Mode"], Assert.Single(model.Queries).Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void Parameters_that_meet_in_one_name_are_told_apart() => Assert.Equal(
        ["Mode", "ModeValue", "C", "D", "E", "FindQueryValue"],
        Assert.Single(Merge.Of(Page("v1A_Find", "mode | string", "$mode | string", "c | int32", "d | int32", "e | int32", "findQuery | string")).Queries).Parameters.Select(parameter => parameter.Name));
}
