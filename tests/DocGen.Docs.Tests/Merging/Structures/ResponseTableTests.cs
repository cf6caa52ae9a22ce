using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class ResponseTableTests
{
    private static string Given(WrittenPage page) => Merge.Of(page).Response(page.Uid);

    [Fact]
    public void A_list_is_known_by_its_heading_where_there_is_no_sample() => Assert.Equal("Spine[]", Given(Listing("v1A_GetSpines", ["Ink | string"], sample: null)));

    [Fact]
    public void The_sample_counts_before_the_heading() =>
        Assert.Equal("Spine", Given(Listing("v1A_GetSpine", ["Ink | string"], """{ "Ink": "x" }""")));

    [Fact]
    public void An_object_with_the_names_of_the_table_is_what_it_describes_even_if_it_holds_its_like() => Assert.Equal(
        "Shelf",
        Given(Giving("v1A_Get", "Shelf", ["Left | Shelf", "Right | Shelf"], """{ "Left": { "Left": null, "Right": null }, "Right": { "Left": null, "Right": null } }""")));

    [Fact]
    public void An_object_whose_values_have_the_names_of_the_table_is_a_dictionary() =>
        Assert.Equal("Shelf{}", Given(Giving("v1A_Get", "Shelf", ["Left | int32"], """{ "a": { "Left": 1 }, "b": { "Left": 2 } }""")));

    [Fact]
    public void An_object_with_some_other_value_is_none() =>
        Assert.Equal("Shelf", Given(Giving("v1A_Get", "Shelf", ["Left | int32"], """{ "a": { "Left": 1 }, "b": 2 }""")));

    [Fact]
    public void A_table_of_a_page_that_answers_nothing_describes_nothing() => Assert.Equal("", Merge.Of(Silent("v1A_Delete") with { Gives = ["Ink | string"] }).TypeNames());
}
