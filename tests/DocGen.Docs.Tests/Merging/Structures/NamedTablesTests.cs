using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class NamedTablesTests
{
    private static readonly WrittenPage First = Giving("v1A_Get", "Book", ["Id | int32 | ", "Title | string | What is on the spine"]);

    [Fact]
    public void Equal_tables_are_one_entity_and_no_finding()
    {
        var model = Merge.Of(First, First with { Uid = "v1B_Get" });
        Assert.Equal("Book", model.TypeNames());
        Assert.Equal(("Book", "Book"), (model.Response("v1A_Get"), model.Response("v1B_Get")));
        Assert.Empty(model.Found(MergingRules.TablesDiffer));
    }

    [Fact]
    public void Tables_that_differ_give_the_properties_of_both()
    {
        var model = Merge.Of(First, Giving("v1B_Get", "Book", ["Title | string", "Id | int32", "Pages | int32"]));
        Assert.Equal(["Id", "Title", "Pages"], model.Entity("Book").Properties());
        Assert.Equal([("v1B/v1B_Get.md", SpotKind.ResponseBodyHeading, "Book; v1A/v1A_Get.md; +Pages")], model.Found(MergingRules.TablesDiffer));
    }

    [Fact]
    public void What_a_later_table_lacks_is_told_of_too() => Assert.Equal(
        "Book; v1A/v1A_Get.md; +Pages, -Id",
        Assert.Single(Merge.Of(First with { Gives = [.. First.Gives, "Shelf | string"] }, Giving("v1B_Get", "Book", ["Title | string", "Shelf | string", "Pages | int32"]))
            .Found(MergingRules.TablesDiffer)).Words);

    [Fact]
    public void The_first_description_that_says_something_counts() =>
        Assert.Equal(
            ["The key", "What is on the spine"],
            Merge.Of(First, Giving("v1B_Get", "Book", ["Id | int32 | The key", "Title | string | Another text"])).Entity("Book").Properties.Select(property => property.Summary));

    [Fact]
    public void Names_that_differ_in_case_only_are_two_entities() =>
        Assert.Equal(2, Merge.Of(First, Giving("v1B_Get", "book", ["Ink | string", "Paper | string"])).Entities.Count);

    [Fact]
    public void A_property_is_deprecated_if_any_table_says_so() => Assert.Equal(
        [null, "Deprecated: see Titles"],
        Merge.Of(Giving("v1A_Get", "Book", ["Id | int32", "Title | string"]), Giving("v1B_Get", "Book", ["Id | int32", "Title | string | Deprecated: see Titles"]))
            .Entity("Book").Properties.Select(property => property.Obsolete));
}
