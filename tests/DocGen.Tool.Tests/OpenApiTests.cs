using System.Text.Json.Nodes;

namespace DocGen.Tool.Tests;

/// <summary><c>docgen openapi</c>: the pages for the tools of others.</summary>
public sealed class OpenApiTests : IDisposable
{
    private readonly DocsOwner _owner = new();

    [Fact]
    public void The_document_is_printed_or_written_the_same()
    {
        Assert.Equal(0, _owner.Run("openapi", "docs"));
        Assert.NotNull(JsonNode.Parse(_owner.Out)!["paths"]!["/api/v1/Dog/{id}/Walk"]!["post"]);
        var printed = _owner.Out;
        Assert.Equal(0, _owner.Run("openapi", "docs", "-o", "api.json"));
        Assert.Empty(_owner.Out);
        Assert.Equal(printed, _owner.Read("api.json"));
    }

    [Fact]
    public void What_no_page_tells_is_told_by_options()
    {
        _owner.Run("openapi", "docs", "--title", "Kennel", "--api-version", "7", "--server", "https://one.example.com", "--server", "https://two.example.com");
        var document = JsonNode.Parse(_owner.Out)!;
        Assert.Equal(("Kennel", "7"), ((string?)document["info"]!["title"], (string?)document["info"]!["version"]));
        Assert.Equal(["https://one.example.com", "https://two.example.com"], document["servers"]!.AsArray().Select(server => (string?)server!["url"]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        Assert.Equal(2, _owner.Run("openapi", "docs", "-o", "nowhere/api.json"));
        Assert.NotEmpty(_owner.Error);
    }

    public void Dispose() => _owner.Dispose();
}
