using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class PatchTests
{
    [Fact]
    public async Task A_document_is_a_list_of_operations_with_typed_paths()
    {
        var sent = Sent.Json("null");
        await sent.Client.PatchAsync(5, new PatchDocument<ChatSessionEntity>()
            .Test(ChatSessionEntity.Fields.ChatSessionId, 5)
            .Replace(ChatSessionEntity.Fields.User.Person.FullName, "x\"y")
            .Add(ChatSessionEntity.Fields.Ids.Then("-"), 1.5)
            .Add(ChatSessionEntity.Fields.Then("a~b"), true)
            .Replace(ChatSessionEntity.Fields.WhenRequested, DateTimeOffset.UnixEpoch)
            .Replace(ChatSessionEntity.Fields.CustomerName, PatchValue.Null)
            .Replace(ChatSessionEntity.Fields.User, PatchValue.Of(new Associate { Name = "n" }, AssociateJson.Default))
            .Remove(ChatSessionEntity.Fields.OdataMetadata));
        Assert.Equal("""
            [{"op":"test","path":"/ChatSessionId","value":5},{"op":"replace","path":"/User/Person/FullName","value":"x\"y"},{"op":"add","path":"/Ids/-","value":1.5},{"op":"add","path":"/a~0b","value":true},{"op":"replace","path":"/WhenRequested","value":"1970-01-01T00:00:00Z"},{"op":"replace","path":"/CustomerName","value":null},{"op":"replace","path":"/User","value":{"Name":"n"}},{"op":"remove","path":"/odata.metadata"}]
            """, sent.Bodies[0]);
        Assert.Equal("application/json-patch+json", sent.Header("Content-Type"));
        Assert.Equal(HttpMethod.Patch, sent.Last.Method);
    }

    [Fact]
    public async Task A_merge_object_nests_and_removes_by_null()
    {
        var sent = Sent.Json("null");
        await sent.Client.PatchAsync(5, new MergePatch<ChatSessionEntity>()
            .Set(ChatSessionEntity.Fields.User.Name, "old")
            .Set(ChatSessionEntity.Fields.User.Person.FullName, "x")
            .Set(ChatSessionEntity.Fields.Rating, 3)
            .Set(ChatSessionEntity.Fields.User.Name, (string?)null)
            .Remove(ChatSessionEntity.Fields.CustomerName)
            .Set(ChatSessionEntity.Fields.Status, 1)
            .Set(ChatSessionEntity.Fields.Status.Then("a"), 2));
        Assert.Equal("""{"User":{"Name":null,"Person":{"FullName":"x"}},"Rating":3,"CustomerName":null,"Status":{"a":2}}""", sent.Bodies[0]);
        Assert.Equal("application/merge-patch+json", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task Nothing_to_change_is_still_a_body()
    {
        var sent = Sent.Json("null");
        await sent.Client.PatchAsync(5, new PatchDocument<ChatSessionEntity>());
        await sent.Client.PatchAsync(5, new MergePatch<ChatSessionEntity>());
        Assert.Equal(["[]", "{}"], sent.Bodies);
        Assert.Throws<ArgumentException>(() => new MergePatch<ChatSessionEntity>().Set(default, 1));
    }
}
