using System.Text;
using System.Text.Json.Nodes;
using DocGen.Docs.Merging;
using DocGen.Docs.OpenApi;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Tests.Merging;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DocGen.Docs.Tests.OpenApi;

/// <summary>Writes pages as an OpenAPI document and gives the part that a test asks for.</summary>
internal static class Written
{
    public static JsonObject Of(params WrittenPage[] pages) => JsonNode.Parse(Bytes(pages.SelectMany(page => page.Facts)))!.AsObject();

    public static byte[] Bytes(IEnumerable<PageFacts> files, OpenApiOptions? options = null)
    {
        var facts = files.ToArray();
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, ApiModelBuilder.Build(facts), facts, options);
        return stream.ToArray();
    }

    public static string Text(params WrittenPage[] pages) => Encoding.UTF8.GetString(Bytes(pages.SelectMany(page => page.Facts)));

    /// <summary>The only operation of a page, whatever its path.</summary>
    public static JsonObject Operation(WrittenPage page) => Assert.Single(Assert.Single(Of(page)["paths"]!.AsObject()).Value!.AsObject()).Value!.AsObject();

    public static JsonObject Schema(this JsonObject document, string name) => document["components"]!["schemas"]![name]!.AsObject();

    public static string[] Paths(this JsonObject document) => [.. document["paths"]!.AsObject().Select(path => path.Key)];

    /// <summary>Fails where Microsoft.OpenApi finds anything at all to say.</summary>
    public static OpenApiDocument Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        var (read, diagnostic) = OpenApiDocument.Load(stream, "json");
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic!.SpecificationVersion);
        Assert.Empty(diagnostic.Errors.Concat(diagnostic.Warnings).Select(fault => fault.ToString()));
        return read!;
    }

    /// <summary>Compares as JSON, so that a test can write what it expects as text.</summary>
    public static void Same(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)?.ToJsonString(), actual?.ToJsonString());
}
