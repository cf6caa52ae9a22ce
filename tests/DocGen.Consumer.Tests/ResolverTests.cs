using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocGen.Consumer.Tests.Api;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>A user's own reading and writing, with reflection switched off: webhooks, caches.</summary>
public class ResolverTests
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = ApiJson.Resolver };

    [Fact]
    public void Entities_lists_and_dictionaries_of_them_are_known()
    {
        Assert.Equal("""{"Name":"Terna"}""", Trip("""{"Name":"Terna"}""", default(BoatEntity)));
        Assert.Equal("""[{"Name":"Terna"}]""", Trip("""[{"Name":"Terna"}]""", default(List<BoatEntity>)));
        Assert.Equal("""{"a":{"Name":"Terna"}}""", Trip("""{"a":{"Name":"Terna"}}""", default(Dictionary<string, BoatEntity>)));
    }

    [Fact]
    public void Open_enums_are_known_too()
    {
        Assert.Equal("\"Hovering\"", Trip("\"Hovering\"", default(BoatEntityKind)));
        Assert.Equal("""["Sail","Hovering"]""", Trip("""["Sail","Hovering"]""", default(List<BoatEntityKind>)));
        Assert.Equal("\"Full\"", Trip("\"Full\"", default(Mode)));
    }

    private static string Trip<T>(string json, T? _)
    {
        var type = (JsonTypeInfo<T>)s_json.GetTypeInfo(typeof(T));
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type);
    }
}
