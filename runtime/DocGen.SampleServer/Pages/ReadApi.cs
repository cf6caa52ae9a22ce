using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.SampleServer.Pages;

/// <summary>All that the pages say, read once at start-up.</summary>
/// <param name="Model">The API.</param>
/// <param name="Facts">What each file says, in the order of their paths.</param>
/// <param name="Losses">One line for each finding that cost something of a page.</param>
internal sealed record ReadApi(ApiModel Model, IReadOnlyList<PageFacts> Facts, IReadOnlyList<string> Losses)
{
    private readonly Dictionary<string, DocPage> _pages = Pages(Facts);

    /// <summary>The samples that pages include.</summary>
    public SampleFiles Samples { get; } = new(Facts);

    /// <summary>The page of an operation.</summary>
    public DocPage PageOf(OperationModel operation) => _pages[operation.Page];

    /// <summary>What a finding says, with its place.</summary>
    public static string Line(Finding finding, SourceSpot spot) =>
        $"{finding.Page}({spot.Line + 1},{spot.Column + 1}): {finding.Rule.Id}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments])}";

    private static Dictionary<string, DocPage> Pages(IReadOnlyList<PageFacts> facts)
    {
        var pages = new Dictionary<string, DocPage>(StringComparer.Ordinal);
        foreach (var file in facts)
        {
            if (file.Page is { } page)
            {
                pages[page.Path] = page;
            }
        }

        return pages;
    }
}
