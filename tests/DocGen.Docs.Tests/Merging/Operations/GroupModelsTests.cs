using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class GroupModelsTests
{
    [Fact]
    public void Each_group_has_its_operations_sorted_by_uid()
    {
        var model = Merge.Of(Silent("v1B_Do"), Silent("v1A_Undo"), Silent("v1A_Do"));
        Assert.Equal(["A: Do, Undo", "B: Do"], model.Groups.Select(group => $"{group.Name}: {string.Join(", ", group.Operations.Select(operation => operation.Name))}"));
    }

    [Fact]
    public void Routes_that_differ_in_the_placeholder_only_are_two_operations()
    {
        var id = Giving("v1A_GetById", "Book", ["Id | int32"]) with { Route = "/api/v1/A/{id}", PathParts = ["id | int32"] };
        var operations = Merge.Of(id, id with { Uid = "v1A_GetByName", Route = "/api/v1/A/{name}", PathParts = ["name | string"] }).Groups[0].Operations;
        Assert.Equal(["/api/v1/A/{id} Int32", "/api/v1/A/{name} String"], operations.Select(operation => $"{operation.Route} {operation.Parameters[0].Type.Text()}"));
    }

    [Fact]
    public void A_second_underscore_belongs_to_the_method() => Assert.Equal("Get_PUT", Merge.Of(Silent("v1A_Get_PUT")).Groups[0].Operations[0].Name);

    [Fact]
    public void Methods_that_meet_in_one_name_are_told_apart() =>
        Assert.Equal(["Do", "DoOperation"], Merge.Of(Silent("v1A_Do"), Silent("v1A_do") with { Folder = "other" }, Silent("v1A_$do")).Groups[0].Operations.Select(operation => operation.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("Equals")]
    public void A_method_is_not_called_like_one_that_every_object_has(string method) => Assert.Equal(method + "Operation", Merge.Of(Silent("v1A_" + method)).Groups[0].Operations[0].Name);

    [Fact]
    public void Requests_belong_to_the_group_that_takes_them_and_are_sorted()
    {
        var model = Merge.Of(Taking("v1A_Undo", "request", ["Id | Integer"]), Taking("v1A_Do", "request", ["Id | Integer"]), Taking("v1B_Keep", "request", ["Id | Integer"]));
        Assert.Equal(["A: DoRequest, UndoRequest", "B: KeepRequest"], model.Groups.Select(group => $"{group.Name}: {string.Join(", ", group.Requests.Select(request => request.Name))}"));
        Assert.Empty(model.Entities);
    }
}
