using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>An endpoint page with its samples at hand, wherever they stand, and all that merging can tell without any other page. It outlives a merge, so nothing of one may stay in it.</summary>
/// <remarks>Every merge walks over all of them several times, so what it asks of each stands here and not behind other objects.</remarks>
internal sealed class SourcePage
{
    private PageParameters? _allParameters, _withoutSelect;
    private Place? _requestHeading, _responseHeading, _bodyHeading;
    private string? _methodName, _requestClass;

    /// <summary>Takes the page and its samples.</summary>
    /// <param name="evidence">What is worked out of the page.</param>
    /// <param name="request">The sample request with its objects; null where none is shown.</param>
    /// <param name="response">The sample response with its objects; null where none is shown.</param>
    public SourcePage(PageEvidence evidence, SampleEvidence? request, SampleEvidence? response)
    {
        (Page, Operation, RouteShape) = (evidence.Facts.Page!, evidence.Operation!, evidence.RouteShape!);
        (RequestTable, ResponseTable, ListedWords, Headers) = (evidence.RequestTable, evidence.ResponseTable, evidence.ListedWords, evidence.Headers);
        (HasAnswer, AnswersWithFile) = (evidence.HasAnswer, evidence.AnswersWithFile);
        (Request, Response) = (request, response);
        (Group, Method) = Split(Page.Uid);
        Table = Structures.ResponseTable.Of(this);
        HasTypedSelect = PageParameters.HaveTypedSelect(Page);
    }

    /// <summary>What the page says.</summary>
    public DocPage Page { get; }

    /// <summary>The uid's first part: <c>v1ChatAgent</c>.</summary>
    public string Group { get; }

    /// <summary>The uid's second part: <c>CreateChatSessionForTopic</c>.</summary>
    public string Method { get; }

    /// <summary>The method in C#, if no other is called so.</summary>
    public string MethodName => _methodName ??= CSharpNames.Pascal(Method);

    /// <summary>The class of the request in C#, if it needs one and no other is called so.</summary>
    public string RequestClass => _requestClass ??= RequestClassNames.Wanted(this);

    /// <summary>The verb and the path with all placeholders alike, in upper case.</summary>
    public TextKey RouteShape { get; }

    /// <summary>The body of the sample request; null where none is shown.</summary>
    public SampleValue? RequestSample => Request?.Whole.Value;

    /// <summary>The body of the sample response; null where none is shown.</summary>
    public SampleValue? ResponseSample => Response?.Whole.Value;

    /// <summary>The sample request with its objects; null where none is shown.</summary>
    public SampleEvidence? Request { get; }

    /// <summary>The sample response with its objects; null where none is shown.</summary>
    public SampleEvidence? Response { get; }

    /// <summary>The response with its table; null where it has none.</summary>
    public ResponseTable? Table { get; }

    /// <summary>Whether the page's <c>$select</c> names properties of the answer.</summary>
    public bool HasTypedSelect { get; }

    /// <summary>What the page alone tells of its operation.</summary>
    public OperationModel Operation { get; }

    /// <summary>What the last merge made of the operation; null before the first. It is taken again where this merge would make the same.</summary>
    public OperationModel? LastOperation { get; set; }

    /// <summary>The table of the request; null where the page has none.</summary>
    public TableEvidence? RequestTable { get; }

    /// <summary>The table of the response; null where the page has none.</summary>
    public TableEvidence? ResponseTable { get; }

    /// <summary>The words of its parameters' enums.</summary>
    public EquatableArray<string> ListedWords { get; }

    /// <summary>Equal for pages with equal headers.</summary>
    public Fingerprint Headers { get; }

    /// <summary>Whether any answer but an error carries a body.</summary>
    public bool HasAnswer { get; }

    /// <summary>Whether that body is a file.</summary>
    public bool AnswersWithFile { get; }

    /// <summary>The heading of the request's body.</summary>
    public Place RequestHeading => _requestHeading ??= At(SpotKind.RequestHeading);

    /// <summary>The heading of the response.</summary>
    public Place ResponseHeading => _responseHeading ??= At(SpotKind.ResponseHeading);

    /// <summary>The heading of the response's table.</summary>
    public Place BodyHeading => _bodyHeading ??= At(SpotKind.ResponseBodyHeading);

    /// <summary>The parameters.</summary>
    /// <param name="typedSelect">Whether <c>$select</c> is none of them.</param>
    public PageParameters Parameters(bool typedSelect) =>
        typedSelect ? _withoutSelect ??= PageParameters.Of(this, typedSelect) : _allParameters ??= PageParameters.Of(this, typedSelect);

    /// <summary>A place on the page.</summary>
    public Place At(SpotKind kind) => new(Page.Path, new SpotKey(kind), Method);

    /// <summary>Group and method of a uid, which is always <c>Group_Method</c>; a uid without a group is a group of one.</summary>
    private static (string Group, string Method) Split(string uid)
    {
        var underscore = uid.IndexOf('_');
        return underscore <= 0 || underscore == uid.Length - 1 ? (uid, uid) : (uid.Substring(0, underscore), uid.Substring(underscore + 1));
    }
}
