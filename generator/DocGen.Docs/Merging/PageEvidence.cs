using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>What one file tells merging, worked out once a file. Equal wherever merging could see no difference, so that such an edit ends here.</summary>
public sealed record PageEvidence
{
    private readonly KeptPage _kept = new();

    private PageEvidence(PageFacts facts)
    {
        (Path, Uid) = (facts.Path, facts.Page?.Uid);
        RequestSample = SampleEvidence.Of(facts.Page?.RequestSample);
        ResponseSample = SampleEvidence.Of(facts.Page?.ResponseSample);
        IncludedSample = SampleEvidence.Of(facts.Sample?.Sample);
        RequestTable = TableEvidence.Of(facts.Page?.RequestBody?.Rows);
        ResponseTable = TableEvidence.Of(facts.Page?.Response.Rows);
        if (facts.Page is { } described)
        {
            Operation = OperationModels.Of(described);
            ListedWords = described.QueryParameters.Concat(described.PathParts).SelectMany(parameter => parameter.Members).Distinct().ToEquatableArray();
            HasAnswer = AnswerHasBody(described);
            AnswersWithFile = IsFile(described, Operation.AcceptTypes);
            RouteShape = new($"{described.Verb} {Placeholders.Unnamed(described.Route)}".ToUpperInvariant());
            Headers = Fingerprint.Of(described.Headers.SelectMany(row => new[] { row.Name, row.Description.Length == 0 ? "" : "described" }).Concat(Operation.Headers));
        }

        Facts = facts with
        {
            Page = facts.Page is { } page ? page with { RequestSample = Outline(page.RequestSample, RequestSample), ResponseSample = Outline(page.ResponseSample, ResponseSample) } : null,
            Sample = facts.Sample is { } sample ? sample with { Sample = Outline(sample.Sample, IncludedSample)! } : null,
        };
    }

    /// <summary>The file, normalised like <see cref="DocPage.Path"/>.</summary>
    public string Path { get; }

    /// <summary>The operation that it describes; null where the file is no endpoint page.</summary>
    internal string? Uid { get; }

    /// <summary>The facts, with samples in outline.</summary>
    public PageFacts Facts { get; }

    /// <summary>The sample request on the page; null where it has none.</summary>
    internal SampleEvidence? RequestSample { get; }

    /// <summary>The sample response on the page; null where it has none.</summary>
    internal SampleEvidence? ResponseSample { get; }

    /// <summary>The sample, where the file holds nothing else.</summary>
    internal SampleEvidence? IncludedSample { get; }

    /// <summary>The table of the request; null where the page has none.</summary>
    internal TableEvidence? RequestTable { get; }

    /// <summary>The table of the response; null where the page has none.</summary>
    internal TableEvidence? ResponseTable { get; }

    /// <summary>What the page alone tells of its operation; null where the file is no endpoint page.</summary>
    internal OperationModel? Operation { get; }

    /// <summary>The words of its parameters' enums.</summary>
    internal EquatableArray<string> ListedWords { get; }

    /// <summary>Whether any answer but an error carries a body.</summary>
    internal bool HasAnswer { get; }

    /// <summary>Whether that body is a file.</summary>
    internal bool AnswersWithFile { get; }

    /// <summary>The verb and the path with all placeholders alike, in upper case as servers don't tell it from lower; null where the file is no endpoint page.</summary>
    internal TextKey? RouteShape { get; }

    /// <summary>Equal for pages with equal headers.</summary>
    internal Fingerprint Headers { get; } = Fingerprint.None;

    /// <summary>The evidence of one file.</summary>
    public static PageEvidence Of(PageFacts facts) => new(facts);

    /// <summary>The page with its samples, wherever they stand.</summary>
    internal SourcePage With(SampleEvidence? request, SampleEvidence? response) => _kept.Of(this, request, response);

    /// <summary>Some success status is documented, and it isn't 204.</summary>
    internal static bool AnswerHasBody(DocPage page) => page.Response.Statuses.Any(status => MayHaveBody(status.Code));

    /// <summary>A success whose answer may have a body (RFC 9110, section 15.3.5).</summary>
    internal static bool MayHaveBody(int status) => status is >= 200 and < 300 and not 204;

    /// <summary>Bytes by their word, or where the page offers media types and none of them is text.</summary>
    private static bool IsFile(DocPage page, EquatableArray<string> accept) =>
        TypeWords.Value(page.Response.Word) == TypeKind.Bytes || (accept.Count > 0 && !accept.Any(MediaKinds.IsStructured) && !accept.Any(MediaKinds.IsText));

    /// <summary>A message of which merging sees nothing but the outline of its body.</summary>
    private static DocSample? Outline(DocSample? sample, SampleEvidence? outline) => sample is null ? null : new DocSample("", default, outline?.Whole.Value);
}
