using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class TwinRoutesTests
{
    private static WrittenPage At(string uid, string route, string type, string verb = "GET") =>
        Giving(uid, "Book", ["Id | int32"]) with { Verb = verb, Route = route, PathParts = [$"{route.Split('{', '}')[1]} | {type}"] };

    [Fact]
    public void The_pickiest_type_comes_first_in_whatever_group_and_case()
    {
        var model = Merge.Of(At("v1Book_GetByTitle", "/api/v1/Book/{title}", "string"), At("v1Shelf_GetBook", "/api/v1/book/{id}", "int32"), At("v1Book_GetByCode", "/api/v1/Book/{code}", "string"));
        Assert.Equal([0, 1, 2], new[] { "v1Shelf_GetBook", "v1Book_GetByCode", "v1Book_GetByTitle" }.Select(uid => model.Operation(uid).TwinRank));
    }

    [Theory]
    [InlineData("/api/v1/Book/{title}", "DELETE")]
    [InlineData("/api/v1/Book/{title}/Pages", "GET")]
    [InlineData("/api/v1/Author/{title}", "GET")]
    public void Another_verb_or_path_is_no_twin(string route, string verb)
    {
        var model = Merge.Of(At("v1Book_Get", "/api/v1/Book/{id}", "int32"), At("v1Book_Other", route, "string", verb));
        Assert.All(new[] { "v1Book_Get", "v1Book_Other" }, uid => Assert.Null(model.Operation(uid).TwinRank));
    }
}
