namespace DocGen.Docs.Merging;

/// <summary>What merging worked out of one page alone, kept for the next time. Equal to any other one: it tells nothing that the page doesn't.</summary>
internal sealed class KeptPage : IEquatable<KeptPage>
{
    private SourcePage? _source;

    /// <summary>The page with its samples, from the last merge where its samples are still the same.</summary>
    public SourcePage Of(PageEvidence evidence, SampleEvidence? request, SampleEvidence? response)
    {
        var last = _source;
        return last is not null && ReferenceEquals(last.Request, request) && ReferenceEquals(last.Response, response) ? last : _source = new SourcePage(evidence, request, response);
    }

    /// <inheritdoc/>
    public bool Equals(KeptPage? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeptPage;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
