using System.Text;
using System.Text.Json;
using DocGen.Runtime.Json;
using Example.Api;

namespace DocGen.Runtime.Tests;

public class SmokeTests
{
    [Fact]
    public void Smoke()
    {
        var json = """{"ChatSessionId":5,"User":{"Name":"x","New":{"a":[1]}},"Status":"Closed","WhenRequested":"2023-02-05T13:38:13.2646505+01:00","Ids":[1,2],"Messages":[{"MessageId":1}],"CustomerName":null,"Odd":1}""";
        Assert.True(JsonText.TryRead(ChatSessionEntityJson.Default, Encoding.UTF8.GetBytes(json), out var entity));
        Assert.Equal("", Encoding.UTF8.GetString(JsonText.ToUtf8(ChatSessionEntityJson.Default, entity)));
    }

    [Fact]
    public void Select_smoke()
    {
        Select<ChatSessionEntity> select = [ChatSessionEntity.Fields.CustomerName, ChatSessionEntity.Fields.User.Person.FullName];
        Assert.Equal("CustomerName,User/Person/FullName", select.ToString());
        var options = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver };
        var list = JsonSerializer.Deserialize<List<PersonEntityWithLinks>>("""[{"PersonId":1,"_Links":{"a":{"Href":"x"}}}]""", options);
        Assert.Equal("", JsonSerializer.Serialize(list, options));
    }
}
