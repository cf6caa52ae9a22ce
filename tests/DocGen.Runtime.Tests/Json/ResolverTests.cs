using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class ResolverTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = ApiJson.Resolver };

    [Theory]
    [InlineData(typeof(Link), """{"Href":"x","New":[1]}""")]
    [InlineData(typeof(List<Link>), """[{"Href":"x"},null]""")]
    [InlineData(typeof(Link[]), """[{"Href":"x"}]""")]
    [InlineData(typeof(IReadOnlyList<Link>), """[{"Href":"x"}]""")]
    [InlineData(typeof(IReadOnlyCollection<Link>), """[{"Href":"x"}]""")]
    [InlineData(typeof(IEnumerable<Link>), """[{"Href":"x"}]""")]
    [InlineData(typeof(IList<Link>), """[{"Href":"x"}]""")]
    [InlineData(typeof(Dictionary<string, Link>), """{"a":{"Href":"x"},"b":null}""")]
    [InlineData(typeof(ChatSessionEntityStatus), "\"Closed\"")]
    [InlineData(typeof(ChatSessionEntityStatus?), "\"Closed\"")]
    [InlineData(typeof(ChatSessionEntityStatus?), "null")]
    [InlineData(typeof(List<ChatSessionEntityStatus>), """["Closed","New one"]""")]
    [InlineData(typeof(Dictionary<string, ChatSessionEntityStatus>), """{"a":"Closed"}""")]
    [InlineData(typeof(PersonEntityWithLinks), """{"PersonId":1,"_Links":{"a":{}}}""")]
    public void The_serializer_of_NET_reads_and_writes_entities_and_what_is_made_of_them(Type type, string json)
    {
        var value = JsonSerializer.Deserialize(json, s_options.GetTypeInfo(type));
        Assert.Equal(json, JsonSerializer.Serialize(value, s_options.GetTypeInfo(type)));
    }

    [Fact]
    public void Names_are_those_of_the_docs_whatever_the_naming_policy()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = ApiJson.Resolver };
        Assert.Equal("""{"Href":"x"}""", JsonSerializer.Serialize(new Link { Href = "x" }, options.GetTypeInfo(typeof(Link))));
    }

    [Fact]
    public void Indented_text_is_indented_throughout()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver, WriteIndented = true, NewLine = "\n" };
        var json = JsonSerializer.Serialize((object)new ChatSessionEntity { Rating = 1.5, ChatbotIsActive = true, Ids = [1], User = new() { Name = "x" } }, options.GetTypeInfo(typeof(ChatSessionEntity)));
        Assert.Equal("""
            {
              "User": {
                "Name": "x"
              },
              "ChatbotIsActive": true,
              "Rating": 1.5,
              "Ids": [
                1
              ]
            }
            """, json);
    }

    [Fact]
    public async Task Streams_cut_anywhere_are_read_element_by_element()
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, 2000).Select(i => $$$"""{"\u0048ref":"h{{{i}}}","New":{"a":"æ{{{i}}}"}}""")) + "]";
        await using var stream = new SlowStream(Encoding.UTF8.GetBytes(json));
        var options = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver, DefaultBufferSize = 128 };
        var count = 0;
        await foreach (var link in JsonSerializer.DeserializeAsyncEnumerable(stream, (JsonTypeInfo<Link>)options.GetTypeInfo(typeof(Link))))
        {
            Assert.Equal($"h{count}", link!.Href);
            Assert.Equal($"æ{count++}", ApiEntityState.UnknownMembers(link)["New"].GetProperty("a").GetString());
        }

        Assert.Equal(2000, count);
    }

    [Fact]
    public void A_reader_over_several_buffers_is_understood()
    {
        var json = Encoding.UTF8.GetBytes("""{"WhenRequested":"2023-02-05T13:38:13Z","CustomerName":"æøå","ChatSessionId":12345,"Rating":1.5,"Content":"AQID","Status":"Closed","New":"æ"}""");
        for (var cut = 1; cut < json.Length; cut++)
        {
            var reader = new Utf8JsonReader(Buffers.Cut(json, cut));
            var session = (ChatSessionEntity)JsonSerializer.Deserialize(ref reader, s_options.GetTypeInfo(typeof(ChatSessionEntity)))!;
            Assert.Equal(12345, session.ChatSessionId);
            Assert.Equal("æøå", session.CustomerName);
            Assert.Equal(new DateTimeOffset(2023, 2, 5, 13, 38, 13, TimeSpan.Zero), session.WhenRequested);
            Assert.Equal([1, 2, 3], session.Content!);
        }
    }

    [Fact]
    public void A_fault_is_the_same_exception_with_its_path()
    {
        var fault = Assert.Throws<ApiJsonException>(() => JsonSerializer.Deserialize("""{"User":{"Name":5}}""", s_options.GetTypeInfo(typeof(ChatSessionEntity))));
        Assert.Equal("$.User.Name", fault.Path);
        Assert.Equal("a string", fault.Expected);
        Assert.Equal("the number 5", fault.Found);
    }

    [Fact]
    public void Other_types_are_left_to_other_resolvers()
    {
        Assert.Null(ApiJson.Resolver.GetTypeInfo(typeof(string), s_options));
        Assert.Null(ApiJson.Resolver.GetTypeInfo(typeof(List<int>), s_options));
        Assert.Null(ApiJson.Resolver.GetTypeInfo(typeof(HashSet<Link>), s_options));
        Assert.Null(ApiJson.Resolver.GetTypeInfo(typeof(Dictionary<int, Link>), s_options));
    }

    [Fact]
    public void Rules_can_be_exchanged()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(5), "x", "x");
        var options = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver.With(zone) };
        var session = (ChatSessionEntity)JsonSerializer.Deserialize("""{"WhenRequested":"2023-02-05T13:38:13"}""", options.GetTypeInfo(typeof(ChatSessionEntity)))!;
        Assert.Equal(TimeSpan.FromHours(5), session.WhenRequested!.Value.Offset);
        Assert.Same(TimeZoneInfo.Utc, ApiJson.Resolver.Rules.OffsetlessDatesAre);
        Assert.Throws<ArgumentNullException>(() => ApiJson.Resolver.With((TimeZoneInfo)null!));
    }

    [Fact]
    public void The_tables_are_asked_for_once_and_late()
    {
        var asked = 0;
        var resolver = new ApiJsonResolver(() => { asked++; return [LinkJson.Default]; });
        Assert.Equal(0, asked);
        Assert.True(resolver.TryFind(typeof(List<Link>), out _));
        Assert.True(resolver.With(new JsonRules()).TryFind(typeof(Link), out var shape));
        Assert.Same(LinkJson.Default, shape);
        Assert.False(resolver.TryFind(typeof(Associate), out _));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_value_of_a_type_known_at_run_time_is_read_and_written()
    {
        Assert.True(ApiJson.Resolver.TryFind(typeof(IReadOnlyList<Link>), out var shape));
        var links = shape.ReadValue("""[{"Href":"x"}]"""u8, JsonRules.Default);
        using var stream = new MemoryStream();
        await shape.WriteValueAsync(stream, links!, JsonRules.Default, null, default);
        Assert.Equal("""[{"Href":"x"}]""", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Null(shape.ReadValue("null"u8, JsonRules.Default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20_000)]
    public async Task A_long_list_is_sent_piece_by_piece(int count)
    {
        Assert.True(ApiJson.Resolver.TryFind(typeof(List<Link>), out var shape));
        var links = Enumerable.Range(0, count).Select(i => new Link { Href = "h" + i }).ToList();
        using var stream = new CountingStream();
        await shape.WriteValueAsync(stream, links, JsonRules.Default, Select<Link>.Parse("Href").Node, default);
        Assert.True(stream.Longest < 64 * 1024);
        Assert.Equal("[" + string.Join(",", links.Select(l => $$"""{"Href":"{{l.Href}}","Rel":null}""")) + "]", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
