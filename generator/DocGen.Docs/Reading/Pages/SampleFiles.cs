namespace DocGen.Docs.Reading.Pages;

/// <summary>The files that hold samples for pages to include, found by the paths that the pages give.</summary>
public sealed class SampleFiles
{
    private readonly Dictionary<string, SampleFile> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Picks the samples out of all files.</summary>
    public SampleFiles(IEnumerable<PageFacts> files)
    {
        foreach (var file in files)
            if (file.Sample is { } sample) _byPath[sample.Path] = sample;
    }

    /// <summary>The file by its path, or by the longest end of it: the docs' root may lie above the folder that the project takes. Null where there is none.</summary>
    public SampleFile? Find(string path)
    {
        for (var rest = path; ;)
        {
            if (_byPath.TryGetValue(rest, out var sample)) return sample;
            var slash = rest.IndexOf('/');
            if (slash < 0) return null;
            rest = rest.Substring(slash + 1);
        }
    }
}
