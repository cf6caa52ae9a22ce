using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

public class PageSetTests
{
    private static readonly WrittenPage Page = Giving("v1Book_Get", "Book", ["Id | int32", "Marks | array"], """{ "Id": 1, "Marks": [ "x" ] }""");

    [Fact]
    public void The_second_page_of_a_uid_is_left_out_and_told_of()
    {
        var model = Merge.Of(Page with { Folder = "b", Verb = "PUT" }, Page with { Folder = "a" });
        Assert.Equal(("GET", "a/v1Book_Get.md"), (model.Operation(Page.Uid).Verb, model.Operation(Page.Uid).Page));
        Assert.Equal([("b/v1Book_Get.md", SpotKind.Uid, "v1Book_Get; a/v1Book_Get.md")], model.Found(MergingRules.DuplicateUid));
    }

    [Fact]
    public void A_uid_in_another_case_is_the_same()
    {
        var model = Merge.Of(Page, Page with { Uid = "v1Book_GET" });
        Assert.Single(model.Groups.SelectMany(group => group.Operations));
        Assert.Single(model.Found(MergingRules.DuplicateUid));
    }

    [Fact]
    public void A_page_that_is_left_out_says_nothing_of_types() =>
        Assert.Equal(["Id", "Marks"], Merge.Of(Page with { Folder = "a" }, Page with { Folder = "b", Gives = [.. Page.Gives, "Lost | string"] }).Entity("Book").Properties());

    [Fact]
    public void An_included_sample_counts_like_one_on_the_page()
    {
        var model = Merge.Of(Page with { Included = true });
        Assert.Equal("String[]", model.Type("Book", "Marks"));
        Assert.Empty(model.Found(MergingRules.MissingInclude));
    }

    [Fact]
    public void A_sample_that_is_missing_is_told_of_at_its_directive()
    {
        var model = ApiModelBuilder.Build((Page with { Included = true }).Facts.Where(facts => facts.Kind == DocFileKind.Endpoint));
        Assert.Equal("Json[]", model.Type("Book", "Marks"));
        Assert.Equal(
            [(SpotKind.RequestSample, "samples/request/v1Book_Get.md"), (SpotKind.ResponseSample, "samples/response/v1Book_Get.md")],
            model.Found(MergingRules.MissingInclude).Select(found => (found.Place, found.Words)));
    }

    [Fact]
    public void The_folder_of_the_pages_may_lie_below_the_root_of_the_docs()
    {
        var files = (Page with { Included = true, Folder = "docs/api" }).Facts.Select(facts => facts.Kind == DocFileKind.Sample ? facts with { Sample = facts.Sample! with { Path = facts.Path["samples/".Length..] } } : facts);
        Assert.Equal("String[]", ApiModelBuilder.Build(files).Type("Book", "Marks"));
    }

    [Fact]
    public void Files_that_are_no_pages_change_nothing() => Merge.AssertEqual(
        Merge.Of(Page),
        ApiModelBuilder.Build([.. Page.Facts, new PageFacts("index.md", DocFileKind.Other, null, null, default), new PageFacts("bad.md", DocFileKind.Faulty, null, null, default), .. (Silent("v1Z_Z") with { Included = true, Answered = "3" }).Facts.Skip(1)]));

    [Fact]
    public void No_pages_at_all_make_an_empty_model() => Assert.Equal(new DocGen.Docs.Model.ApiModel(), Merge.Of());
}
