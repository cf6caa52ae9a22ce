using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Puts the pages into an order of their own (uid, then path), drops second descriptions, and joins included samples.</summary>
internal static class PageSet
{
    /// <summary>The pages to merge.</summary>
    public static List<SourcePage> Of(IReadOnlyList<PageEvidence> files, List<Finding> findings)
    {
        var samples = new SampleFiles(files.Select(file => file.Facts));
        var included = new Dictionary<string, SampleEvidence?>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            if (file.Facts.Sample is { } sample) included[sample.Path] = file.IncludedSample;
        var pages = InOrder(files);
        var result = new List<SourcePage>(pages.Count);
        var known = new Dictionary<string, DocPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var evidence in pages)
        {
            var page = evidence.Facts.Page!;
            if (known.TryGetValue(page.Uid, out var first))
            {
                findings.Add(Finding.Of(MergingRules.DuplicateUid, page.Path, new SpotKey(SpotKind.Uid), page.Uid, first.Path));
                continue;
            }

            known.Add(page.Uid, page);
            result.Add(evidence.With(
                Join(evidence.RequestSample, page.RequestSampleInclude, SpotKind.RequestSample, page),
                Join(evidence.ResponseSample, page.ResponseSampleInclude, SpotKind.ResponseSample, page)));
        }

        return result;

        SampleEvidence? Join(SampleEvidence? onPage, string? include, SpotKind kind, DocPage page)
        {
            if (include is null) return onPage;
            if (samples.Find(include) is { } sample) return included[sample.Path];
            findings.Add(Finding.Of(MergingRules.MissingInclude, page.Path, new SpotKey(kind), include));
            return null;
        }
    }

    /// <summary>The endpoint pages among the files, sorted; whatever the order of the files.</summary>
    public static List<PageEvidence> InOrder(IEnumerable<PageEvidence> files)
    {
        var pages = new List<PageEvidence>();
        foreach (var file in files)
            if (file.Facts.Page is not null) pages.Add(file);
        pages.Sort(static (one, other) => Compare(one.Facts.Page!, other.Facts.Page!));
        return pages;
    }

    /// <summary>The types of all type pages, in the order of the files.</summary>
    public static List<DocType> Types(IEnumerable<PageEvidence> files)
    {
        var types = new List<DocType>();
        foreach (var file in files)
            foreach (var type in file.Facts.Types) types.Add(type);
        return types;
    }

    private static int Compare(DocPage one, DocPage other) => string.CompareOrdinal(one.Uid, other.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one.Path, other.Path);
}
