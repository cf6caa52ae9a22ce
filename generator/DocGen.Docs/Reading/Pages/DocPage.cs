using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>One endpoint page as facts, without positions: what it says, not what it means.</summary>
public sealed record DocPage
{
    /// <summary>The file, with <c>/</c>, relative to the folder of the docs: <c>Chat_Agent/v1ChatAgent_X.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The operation's name in the docs: front matter <c>uid</c> (or <c>id</c> in older layouts).</summary>
    public required string Uid { get; init; }

    /// <summary>The verb of the http line, upper case: <c>DELETE</c>, never <c>DEL</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>The path of the http line with its placeholders: <c>/api/v1/Person/{id}</c>.</summary>
    public required string Route { get; init; }

    /// <summary>What the title says, where it is <c># VERB path</c>; null for a title in other words.</summary>
    public DocRoute? TitleRoute { get; init; }

    /// <summary>What the operation does: paragraphs of plain text, each one line, without notes.</summary>
    public EquatableArray<string> Description { get; init; }

    /// <summary>Warnings of the docs: restricted, experimental, deprecated.</summary>
    public EquatableArray<DocNote> Notes { get; init; }

    /// <summary>The rows of the path-part table, in page order.</summary>
    public EquatableArray<DocParameter> PathParts { get; init; }

    /// <summary>The rows of the query table, in page order.</summary>
    public EquatableArray<DocParameter> QueryParameters { get; init; }

    /// <summary>The rows of the header table, in page order.</summary>
    public EquatableArray<DocHeader> Headers { get; init; }

    /// <summary>The request body; null where the page has no such heading.</summary>
    public DocRequestBody? RequestBody { get; init; }

    /// <summary>The response section.</summary>
    public required DocResponse Response { get; init; }

    /// <summary>The sample request; null where the page has none or it is included (see <see cref="RequestSampleInclude"/>).</summary>
    public DocSample? RequestSample { get; init; }

    /// <summary>The sample response; null where the page has none or it is included.</summary>
    public DocSample? ResponseSample { get; init; }

    /// <summary>The file that holds the sample request, normalised like <see cref="Path"/>; null where the sample is on the page.</summary>
    public string? RequestSampleInclude { get; init; }

    /// <summary>The file that holds the sample response, normalised like <see cref="Path"/>; null where the sample is on the page.</summary>
    public string? ResponseSampleInclude { get; init; }
}
