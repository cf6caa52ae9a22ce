using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class RequestBodiesTests
{
    private static readonly string[] Rows = ["op | String", "path | String", "value | Object"];
    private static readonly WrittenPage Patch = Giving("v1Book_Patch", "Book", ["Id | int32", "Title | string"]) with
    {
        Verb = "PATCH", Label = "changes", Takes = Rows, Sent = """[ { "op": "replace", "path": "/Title", "value": { "value1": {} } } ]""",
    };

    [Fact]
    public void A_PATCH_takes_a_patch_of_what_it_answers()
    {
        var body = Merge.Of(Patch).Operation(Patch.Uid).Body!;
        Assert.Equal(new TypeModel(TypeKind.Patch, "Book"), body.Type);
        Assert.Equal(("body", "application/json-patch+json"), (body.Name, body.ContentType));
    }

    [Fact]
    public void No_type_is_made_of_the_rows_of_a_patch() => Assert.Equal("Book", Merge.Of(Patch).TypeNames());

    [Fact]
    public void A_PATCH_that_answers_nothing_takes_a_patch_of_anything() => Assert.Equal("Patch", Merge.Of(Patch with { Name = "Nothing", Gives = [], Statuses = ["204 | No Content"] }).Body(Patch.Uid));

    [Fact]
    public void A_PATCH_without_a_table_takes_a_patch() => Assert.Equal("Patch Book", Merge.Of(Patch with { Takes = [] }).Body(Patch.Uid));

    [Fact]
    public void A_decorated_answer_is_patched_as_the_plain_entity()
    {
        var model = Merge.Of(Giving("v1Book_Get", "Book", ["Id | int32", "Title | string"]), Patch with { Name = "BookOnPaper", Gives = ["Id | int32", "Title | string", "_Sheets | string"] });
        Assert.Equal(("Patch Book", "BookOnPaper"), (model.Body(Patch.Uid), model.Response(Patch.Uid)));
    }

    [Fact]
    public void A_PATCH_with_other_rows_takes_what_they_describe()
    {
        var model = Merge.Of(Patch with { Takes = ["Id | Integer", "Title | String"], Sent = null });
        Assert.Equal("Book", model.Body(Patch.Uid));
    }

    [Fact]
    public void The_rows_of_a_patch_on_another_verb_are_a_table_like_any_other()
    {
        var model = Merge.Of(Patch with { Verb = "PUT" });
        Assert.Equal(("PatchChanges[]", "op path value"), (model.Body(Patch.Uid), string.Join(" ", model.Entity("PatchChanges").Properties())));
    }

    [Fact]
    public void A_page_without_the_heading_has_no_body() => Assert.Null(Merge.Of(Giving("v1Book_Get", "Book", ["Id | int32"])).Operation("v1Book_Get").Body);

    [Fact]
    public void A_DELETE_may_have_a_body() =>
        Assert.Equal("Int32[]", Merge.Of(Silent("v1Book_Delete") with { Label = "bookIds" }).Body("v1Book_Delete"));
}
