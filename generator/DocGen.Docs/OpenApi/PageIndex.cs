using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>The pages by their paths, with their samples at hand, wherever they stand.</summary>
internal sealed class PageIndex
{
    private readonly Dictionary<string, DocPage> _pages = new(StringComparer.Ordinal);
    private readonly SampleFiles _samples;

    public PageIndex(IEnumerable<PageFacts> files)
    {
        var all = files.ToList();
        _samples = new SampleFiles(all);
        foreach (var file in all)
            if (file.Page is { } page) _pages[page.Path] = page;
    }

    /// <summary>The page of an operation; null where it isn't among the files.</summary>
    public DocPage? Find(OperationModel operation) => _pages.TryGetValue(operation.Page, out var page) ? page : null;

    /// <summary>The body of the sample request; null where none is shown.</summary>
    public SampleValue? RequestSample(DocPage? page) => Body(page?.RequestSample, page?.RequestSampleInclude);

    /// <summary>The body of the sample response; null where none is shown.</summary>
    public SampleValue? ResponseSample(DocPage? page) => Body(page?.ResponseSample, page?.ResponseSampleInclude);

    private SampleValue? Body(DocSample? onPage, string? include) => (include is null ? onPage : _samples.Find(include)?.Sample)?.Body;
}
