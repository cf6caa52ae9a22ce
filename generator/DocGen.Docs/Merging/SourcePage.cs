using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>An endpoint page with its samples at hand, wherever they stand.</summary>
/// <param name="Page">The page.</param>
/// <param name="Group">The uid's first part: <c>v1ChatAgent</c>.</param>
/// <param name="Method">The uid's second part: <c>CreateChatSessionForTopic</c>.</param>
internal sealed record SourcePage(DocPage Page, string Group, string Method)
{
    /// <summary>The sample request as a message; null where none is shown.</summary>
    public required DocSample? RequestMessage { get; init; }

    /// <summary>The sample response as a message; null where none is shown.</summary>
    public required DocSample? ResponseMessage { get; init; }

    /// <summary>The file that holds the sample request: the page or an included file.</summary>
    public required string RequestSampleFile { get; init; }

    /// <summary>The file that holds the sample response: the page or an included file.</summary>
    public required string ResponseSampleFile { get; init; }

    /// <summary>The body of the sample request; null where none is shown.</summary>
    public SampleValue? RequestSample => RequestMessage?.Body;

    /// <summary>The body of the sample response; null where none is shown.</summary>
    public SampleValue? ResponseSample => ResponseMessage?.Body;

    /// <summary>A place on the page.</summary>
    public Place At(SpotKind kind, int index = 0) => new(Page.Path, new SpotKey(kind, index), Method);

    /// <summary>Whether any answer but an error carries a body: some success status is documented, and it isn't 204 (RFC 9110, section 15.3.5).</summary>
    public bool HasAnswer
    {
        get
        {
            foreach (var status in Page.Response.Statuses)
                if (status.Code is >= 200 and < 300 and not 204) return true;
            return false;
        }
    }
}
