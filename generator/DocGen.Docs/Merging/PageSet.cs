using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Puts the pages into an order of their own (uid, then path), drops second descriptions, and joins included samples.</summary>
internal static class PageSet
{
    /// <summary>The pages to merge.</summary>
    public static List<SourcePage> Of(IReadOnlyList<PageEvidence> files, List<Finding> findings)
    {
        var pages = files.Where(file => file.Facts.Page is not null).Select(file => (Page: file.Facts.Page!, Evidence: file)).ToList();
        var samples = new SampleFiles(files.Select(file => file.Facts));
        var included = new Dictionary<string, SampleEvidence?>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            if (file.Facts.Sample is { } sample) included[sample.Path] = file.IncludedSample;
        pages.Sort(static (one, other) => Compare(one.Page, other.Page));
        var result = new List<SourcePage>(pages.Count);
        var known = new Dictionary<string, DocPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var (page, evidence) in pages)
        {
            if (known.TryGetValue(page.Uid, out var first))
            {
                findings.Add(Finding.Of(MergingRules.DuplicateUid, page.Path, new SpotKey(SpotKind.Uid), page.Uid, first.Path));
                continue;
            }

            known.Add(page.Uid, page);
            var (group, method) = Split(page.Uid);
            result.Add(new SourcePage(page, evidence, group, method)
            {
                Request = Join(evidence.RequestSample, page.RequestSampleInclude, SpotKind.RequestSample, page),
                Response = Join(evidence.ResponseSample, page.ResponseSampleInclude, SpotKind.ResponseSample, page),
            });
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

    /// <summary>The order of pages, whatever the order of files.</summary>
    public static int Compare(DocPage one, DocPage other) => string.CompareOrdinal(one.Uid, other.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one.Path, other.Path);

    /// <summary>Group and method of a uid, which is always <c>Group_Method</c>; a uid without a group is a group of one.</summary>
    private static (string Group, string Method) Split(string uid)
    {
        var underscore = uid.IndexOf('_');
        return underscore <= 0 || underscore == uid.Length - 1 ? (uid, uid) : (uid.Substring(0, underscore), uid.Substring(underscore + 1));
    }
}
