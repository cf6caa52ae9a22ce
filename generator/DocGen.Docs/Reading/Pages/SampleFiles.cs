namespace DocGen.Docs.Reading.Pages;

/// <summary>The files that hold sample messages, found by what pages include.</summary>
public sealed class SampleFiles
{
    private readonly Dictionary<string, SampleFile> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the sample files out of all files; of two with one path the last counts.</summary>
    /// <param name="files">The facts of all files.</param>
    public SampleFiles(IEnumerable<PageFacts> files)
    {
        foreach (var file in files)
            if (file.Sample is { } sample) _byPath[sample.Path] = sample;
    }

    /// <summary>The file by its path, or by the longest end of it: the docs' root may lie above the folder that the project takes.</summary>
    /// <param name="include">The path that a page includes, as in <see cref="DocPage.RequestSampleInclude"/>.</param>
    /// <returns>The file; null where there is none.</returns>
    public SampleFile? Find(string include)
    {
        for (var rest = include; ;)
        {
            if (_byPath.TryGetValue(rest, out var sample)) return sample;
            var slash = rest.IndexOf('/');
            if (slash < 0) return null;
            rest = rest.Substring(slash + 1);
        }
    }
}
