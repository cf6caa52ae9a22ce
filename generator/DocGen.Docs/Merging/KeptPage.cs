using DocGen.Docs.Collections;

namespace DocGen.Docs.Merging;

/// <summary>What merging worked out of one page alone.</summary>
internal sealed class KeptPage : Kept
{
    private SourcePage? _source;

    /// <summary>The page with its samples; that of the last merge where its samples are still the same.</summary>
    public SourcePage Of(PageEvidence evidence, SampleEvidence? request, SampleEvidence? response)
    {
        var last = _source;
        return last is not null && ReferenceEquals(last.Request, request) && ReferenceEquals(last.Response, response) ? last : _source = new SourcePage(evidence, request, response);
    }
}
