using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>An endpoint page with its samples at hand, wherever they stand.</summary>
/// <param name="page">The page.</param>
/// <param name="evidence">What is worked out of it.</param>
/// <param name="group">The uid's first part: <c>v1ChatAgent</c>.</param>
/// <param name="method">The uid's second part: <c>CreateChatSessionForTopic</c>.</param>
internal sealed class SourcePage(DocPage page, PageEvidence evidence, string group, string method)
{
    /// <summary>What the page says.</summary>
    public DocPage Page { get; } = page;

    /// <summary>The uid's first part: <c>v1ChatAgent</c>.</summary>
    public string Group { get; } = group;

    /// <summary>The uid's second part: <c>CreateChatSessionForTopic</c>.</summary>
    public string Method { get; } = method;

    /// <summary>The body of the sample request; null where none is shown.</summary>
    public SampleValue? RequestSample => Request?.Whole.Value;

    /// <summary>The body of the sample response; null where none is shown.</summary>
    public SampleValue? ResponseSample => Response?.Whole.Value;

    /// <summary>The sample request with its objects; null where none is shown.</summary>
    public required SampleEvidence? Request { get; init; }

    /// <summary>The sample response with its objects; null where none is shown.</summary>
    public required SampleEvidence? Response { get; init; }

    /// <summary>What the page alone tells of its operation.</summary>
    public OperationModel Operation => evidence.Operation!;

    /// <summary>The table of the request; null where the page has none.</summary>
    public TableEvidence? RequestTable => evidence.RequestTable;

    /// <summary>The table of the response; null where the page has none.</summary>
    public TableEvidence? ResponseTable => evidence.ResponseTable;

    /// <summary>The words of its parameters' enums.</summary>
    public EquatableArray<string> ListedWords => evidence.ListedWords;

    /// <summary>Equal for pages with equal headers.</summary>
    public Fingerprint Headers => evidence.Headers;

    /// <summary>Whether any answer but an error carries a body.</summary>
    public bool HasAnswer => evidence.HasAnswer;

    /// <summary>A place on the page.</summary>
    public Place At(SpotKind kind, int index = 0) => new(Page.Path, new SpotKey(kind, index), Method);
}
