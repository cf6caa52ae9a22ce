using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Measuring;

/// <summary>The pages to measure with: the published ones where DOCGEN_CORPUS names their folder, else those of this repository.</summary>
internal static partial class PageSource
{
    /// <summary>The largest layout of the published pages.</summary>
    private const string Year = "2023";

    private static readonly string? s_corpus = Environment.GetEnvironmentVariable("DOCGEN_CORPUS");

    /// <summary>The folder of the pages.</summary>
    public static string Folder { get; } = s_corpus is null ? Path.Combine(Repository.Root, "docs-input") : Path.Combine(s_corpus, Year);

    /// <summary>The pages as they are.</summary>
    public static Page[] All { get; } = Page.In(Folder);

    /// <summary>What stands in the table about the pages.</summary>
    public static string Origin => s_corpus is null ? "docs-input" : "the published pages";

    /// <summary>
    /// So many pages. Where there are not enough, copies are made, with groups and paths of their own; types keep their names, as the
    /// pages of a reference share them.
    /// </summary>
    public static Page[] Take(int count)
    {
        if (count >= All.Length) return [.. Enumerable.Range(0, count).Select(i => Copy(All[i % All.Length], i / All.Length))];
        return [.. Enumerable.Range(0, count).Select(i => All[(int)((long)i * All.Length / count)])];
    }

    /// <summary>A page that describes operations of another name.</summary>
    public static Page Copy(Page page, int number) => number == 0 ? page : new(
        $"copy{number}/{page.Path}", Group().Replace(page.Text!, $"$1Copy{number}$2").Replace("/api/v1/", $"/api/v1/copy{number}/", StringComparison.Ordinal));

    [GeneratedRegex("^(uid: [^_\r\n]+)(_?)", RegexOptions.Multiline)]
    private static partial Regex Group();
}
