using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>What all files tell merging and checking, in an order of its own: pages by uid, then path; each uid once, with the samples that its page includes.</summary>
public sealed class PageSet
{
    private readonly Lazy<List<SourcePage>> _pages;
    private readonly List<Finding> _findings = [];

    /// <summary>Takes the files; they are put in order when somebody asks for them.</summary>
    /// <param name="files">The evidence of all files, in any order.</param>
    /// <param name="order">The order of the last set, of which this one may differ in a few files; null where there was none.</param>
    public PageSet(IEnumerable<PageEvidence> files, KeptOrder? order = null)
    {
        Files = files as IReadOnlyList<PageEvidence> ?? [.. files];
        _pages = new(() => Join(order));
    }

    /// <summary>The evidence of all files, as it came.</summary>
    public IReadOnlyList<PageEvidence> Files { get; }

    /// <summary>The endpoint pages in order, without second descriptions of an operation.</summary>
    internal IReadOnlyList<SourcePage> Pages => _pages.Value;

    /// <summary>What is wrong with the set: two pages of one uid, samples that aren't there.</summary>
    internal IReadOnlyList<Finding> Findings
    {
        get
        {
            // They are found when the pages are put in order.
            _ = Pages;
            return _findings;
        }
    }

    /// <summary>The types of all type pages, in the order of the files.</summary>
    internal IEnumerable<DocType> Types => Files.SelectMany(file => file.Facts.Types);

    private List<SourcePage> Join(KeptOrder? order)
    {
        var pages = order?.Of(Files) ?? PageOrder.Sorted(Files);
        var others = Files.Where(file => file.Uid is null).ToList();
        var samples = new SampleFiles(others.Select(file => file.Facts));
        var included = new Dictionary<string, SampleEvidence?>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in others)
            if (file.Facts.Sample is { } sample) included[sample.Path] = file.IncludedSample;
        var result = new List<SourcePage>(pages.Count);
        var known = new Dictionary<string, DocPage>(pages.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var evidence in pages)
        {
            var page = evidence.Facts.Page!;
            if (known.TryGetValue(page.Uid, out var first))
            {
                _findings.Add(Finding.Of(MergingRules.DuplicateUid, page.Path, new SpotKey(SpotKind.Uid), page.Uid, first.Path));
                continue;
            }

            known.Add(page.Uid, page);
            result.Add(evidence.With(
                Joined(evidence.RequestSample, page.RequestSampleInclude, SpotKind.RequestSample, page),
                Joined(evidence.ResponseSample, page.ResponseSampleInclude, SpotKind.ResponseSample, page)));
        }

        return result;

        SampleEvidence? Joined(SampleEvidence? onPage, string? include, SpotKind kind, DocPage page)
        {
            if (include is null) return onPage;
            if (samples.Find(include) is { } sample) return included[sample.Path];
            _findings.Add(Finding.Of(MergingRules.MissingInclude, page.Path, new SpotKey(kind), include));
            return null;
        }
    }
}
