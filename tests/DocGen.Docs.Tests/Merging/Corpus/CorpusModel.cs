using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Merging.Corpus;

/// <summary>The published pages, merged; they are not part of this repository. DOCGEN_CORPUS names the folder that holds 2022, 2023 and 2025.</summary>
internal static class CorpusModel
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("DOCGEN_CORPUS");

    private static readonly Dictionary<string, Lazy<(PageFacts[] Facts, ApiModel Model)>> Years =
        new[] { "2022", "2023", "2025" }.ToDictionary(year => year, year => new Lazy<(PageFacts[], ApiModel)>(() => Load(year)));

    public static PageFacts[] Facts(string year) => Of(year).Facts;

    public static ApiModel Model(string year) => Of(year).Model;

    /// <summary>The files of a year, their paths as in the docs.</summary>
    public static (string Path, string Text)[] Files(string year)
    {
        Skip.If(Folder is null, "DOCGEN_CORPUS does not name the folder of the published pages.");
        var root = Path.Combine(Folder!, year);
        return [.. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }

    private static (PageFacts[] Facts, ApiModel Model) Of(string year)
    {
        Skip.If(Folder is null, "DOCGEN_CORPUS does not name the folder of the published pages.");
        return Years[year].Value;
    }

    private static (PageFacts[] Facts, ApiModel Model) Load(string year)
    {
        PageFacts[] facts = [.. Files(year).Select(file => PageReader.Read(file.Path, file.Text).Facts)];
        return (facts, ApiModelBuilder.Build(facts));
    }
}
