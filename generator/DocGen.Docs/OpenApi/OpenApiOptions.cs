namespace DocGen.Docs.OpenApi;

/// <summary>What an OpenAPI document says of the API as a whole, which no page tells.</summary>
public sealed record OpenApiOptions
{
    /// <summary>The name of the API (<c>info.title</c>). Default: <c>API</c>.</summary>
    public string Title { get; init; } = "API";

    /// <summary>The version of the document, not of OpenAPI (<c>info.version</c>). Default: <c>1</c>.</summary>
    public string Version { get; init; } = "1";

    /// <summary>A text about the API, as CommonMark (<c>info.description</c>); null for none, which is the default.</summary>
    public string? Description { get; init; }

    /// <summary>The addresses that the documented paths are appended to (<c>servers</c>), such as <c>https://crm.example.com/tenant</c>; empty for the address that the document comes from, which is the default.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];
}
