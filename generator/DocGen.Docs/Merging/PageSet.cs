using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Puts the pages into an order of their own (uid, then path), drops second descriptions, and joins included samples.</summary>
internal static class PageSet
{
    /// <summary>The pages to merge.</summary>
    public static List<SourcePage> Of(IReadOnlyList<PageFacts> files, List<Finding> findings)
    {
        var pages = files.Select(file => file.Page).OfType<DocPage>().ToList();
        var samples = new SampleFiles(files);
        pages.Sort(static (one, other) => string.CompareOrdinal(one.Uid, other.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one.Path, other.Path));
        var result = new List<SourcePage>(pages.Count);
        var known = new Dictionary<string, DocPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            if (known.TryGetValue(page.Uid, out var first))
            {
                findings.Add(Finding.Of(MergingRules.DuplicateUid, page.Path, new SpotKey(SpotKind.Uid), page.Uid, first.Path));
                continue;
            }

            known.Add(page.Uid, page);
            var (group, method) = Split(page.Uid);
            var request = Join(page.RequestSample, page.RequestSampleInclude, SpotKind.RequestSample, page);
            var response = Join(page.ResponseSample, page.ResponseSampleInclude, SpotKind.ResponseSample, page);
            result.Add(new SourcePage(page, group, method)
            {
                RequestMessage = request.Message,
                ResponseMessage = response.Message,
                RequestSampleFile = request.File,
                ResponseSampleFile = response.File,
            });
        }

        return result;

        (DocSample? Message, string File) Join(DocSample? onPage, string? include, SpotKind kind, DocPage page)
        {
            if (include is null) return (onPage, page.Path);
            if (samples.Find(include) is { } sample) return (sample.Sample, sample.Path);
            findings.Add(Finding.Of(MergingRules.MissingInclude, page.Path, new SpotKey(kind), include));
            return (null, page.Path);
        }
    }

    /// <summary>Group and method of a uid, which is always <c>Group_Method</c>; a uid without a group is a group of one.</summary>
    private static (string Group, string Method) Split(string uid)
    {
        var underscore = uid.IndexOf('_');
        return underscore <= 0 || underscore == uid.Length - 1 ? (uid, uid) : (uid.Substring(0, underscore), uid.Substring(underscore + 1));
    }
}
