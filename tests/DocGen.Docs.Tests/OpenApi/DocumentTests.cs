using System.Text;
using System.Text.Json.Nodes;
using DocGen.Docs.Merging;
using DocGen.Docs.OpenApi;
using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class DocumentTests
{
    [Fact]
    public void The_smallest_document_is_valid() => Assert.Empty(Written.Read(Written.Bytes([])).Paths);

    [Fact]
    public void A_library_is_written_without_a_fault() =>
        Assert.Equal(Library.All.Length, Written.Read(Written.Bytes(Library.All.SelectMany(page => page.Facts))).Paths.Sum(path => path.Value.Operations!.Count));

    [Fact]
    public void What_no_page_tells_comes_from_the_options()
    {
        var document = JsonNode.Parse(Written.Bytes([], new() { Title = "Harbour", Version = "2.1", Description = "All of it.", Servers = ["https://a.example", "/b"] }))!;
        Written.Same("""{ "title": "Harbour", "description": "All of it.", "version": "2.1" }""", document["info"]);
        Written.Same("""[{ "url": "https://a.example" }, { "url": "/b" }]""", document["servers"]);
    }

    [Fact]
    public void Without_options_the_document_has_a_name_and_no_server()
    {
        var document = Written.Of();
        Written.Same("""{ "title": "API", "version": "1" }""", document["info"]);
        Assert.Equal(["openapi", "info", "tags", "paths", "components"], document.Select(member => member.Key));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var facts = Library.All.SelectMany(page => page.Facts).ToArray();
        Assert.Equal(Written.Bytes(facts), Written.Bytes(facts.Reverse()));
    }

    [Fact]
    public void The_text_has_plain_line_ends_no_byte_order_mark_and_nothing_that_ends_a_script()
    {
        var text = Written.Text(Silent("v1Ferry_Sink") with { Description = "Ends &lt;/script&gt; at 12 o'clock, +1 & søndag 日曜.", Route = "/Ferry/{id}" });
        Assert.StartsWith("{\n  \"openapi\": \"3.1.1\",\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains(@"Ends \u003C/script> at 12 o'clock, +1 & søndag 日曜.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_do_no_harm()
    {
        var page = Giving("v1Ferry_Get", "Ferry", ["A\ud800 | string | b\udc00"]) with { Description = "Half \ud83d of a face." };
        Written.Read(Written.Bytes(page.Facts));
    }

    [Fact]
    public void A_model_without_its_pages_is_written_without_samples()
    {
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, ApiModelBuilder.Build(Library.All.SelectMany(page => page.Facts)), []);
        Written.Read(stream.ToArray());
        Assert.DoesNotContain("\"example\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, ApiModelBuilder.Build([]), []);
        stream.WriteByte((byte)'\n');
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var model = ApiModelBuilder.Build([]);
        Assert.Throws<ArgumentNullException>("output", () => OpenApiWriter.Write(null!, model, []));
        Assert.Throws<ArgumentNullException>("model", () => OpenApiWriter.Write(Stream.Null, null!, []));
        Assert.Throws<ArgumentNullException>("files", () => OpenApiWriter.Write(Stream.Null, model, null!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_odd_words_pages_are_made_of_the_document_is_valid_and_complete(int seed)
    {
        for (var at = 0; at < 25; at++)
        {
            var facts = new RandomPages((seed * 1000) + at).Some(12).SelectMany(page => page.Facts).ToArray();
            var document = Written.Read(Written.Bytes(facts));
            Assert.Equal(ApiModelBuilder.Build(facts).Groups.Sum(group => group.Operations.Count), document.Paths.Sum(path => path.Value.Operations!.Count));
        }
    }
}
