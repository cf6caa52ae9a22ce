using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Puts the pages into an order of their own (uid, then path), drops second descriptions, and joins included samples.</summary>
internal static class PageSet
{
    /// <summary>The pages to check: as they are read.</summary>
    public static List<SourcePage> Of(IReadOnlyList<PageFacts> files, List<Finding> findings) => Of(files.Select(file => (file, (PageEvidence?)null)).ToList(), findings);

    /// <summary>The pages to merge.</summary>
    public static List<SourcePage> Of(IReadOnlyList<PageEvidence> files, List<Finding> findings) => Of(files.Select(file => (file.Facts, (PageEvidence?)file)).ToList(), findings);

    private static List<SourcePage> Of(List<(PageFacts Facts, PageEvidence? Evidence)> files, List<Finding> findings)
    {
        var pages = files.Where(file => file.Facts.Page is not null).Select(file => (Page: file.Facts.Page!, file.Evidence)).ToList();
        var samples = new SampleFiles(files.Select(file => file.Facts));
        var included = new Dictionary<string, SampleEvidence?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (facts, evidence) in files)
            if (facts.Sample is { } sample) included[sample.Path] = evidence?.IncludedSample;
        pages.Sort(static (one, other) => string.CompareOrdinal(one.Page.Uid, other.Page.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one.Page.Path, other.Page.Path));
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
            var request = Join(page.RequestSample, evidence?.RequestSample, page.RequestSampleInclude, SpotKind.RequestSample, page);
            var response = Join(page.ResponseSample, evidence?.ResponseSample, page.ResponseSampleInclude, SpotKind.ResponseSample, page);
            result.Add(new SourcePage(page, evidence, group, method)
            {
                RequestMessage = request.Message,
                ResponseMessage = response.Message,
                Request = request.Evidence,
                Response = response.Evidence,
                RequestSampleFile = request.File,
                ResponseSampleFile = response.File,
            });
        }

        return result;

        (DocSample? Message, SampleEvidence? Evidence, string File) Join(DocSample? onPage, SampleEvidence? evidence, string? include, SpotKind kind, DocPage page)
        {
            if (include is null) return (onPage, evidence, page.Path);
            if (samples.Find(include) is { } sample) return (sample.Sample, included[sample.Path], sample.Path);
            findings.Add(Finding.Of(MergingRules.MissingInclude, page.Path, new SpotKey(kind), include));
            return (null, null, page.Path);
        }
    }

    /// <summary>Group and method of a uid, which is always <c>Group_Method</c>; a uid without a group is a group of one.</summary>
    private static (string Group, string Method) Split(string uid)
    {
        var underscore = uid.IndexOf('_');
        return underscore <= 0 || underscore == uid.Length - 1 ? (uid, uid) : (uid.Substring(0, underscore), uid.Substring(underscore + 1));
    }
}
