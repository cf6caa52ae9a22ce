using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>How loud contradictions are: by project, by item, by page.</summary>
public class LintTests
{
    private const string Route = "POST /api/v1/Agents/Boat/SinkBoat\n```\n\nStrikes";

    /// <summary>The title of a page contradicts its http line (DOCGEN087), and so does its sample (DOCGEN085); a table of another is lost (DOCGEN006).</summary>
    private static readonly Page[] s_pages =
    [
        .. Harbour.With(Harbour.Sink, Route, Route.Replace("SinkBoat", "Sink"))
            .Select(page => page.Path == Harbour.Berth ? page.With("## Request Headers", "## Query String Parameters\n\n| How | Why |\n|---|---|\n| x | y |\n\n## Request Headers") : page),
    ];

    private static string[] Shown(string? lint, params Page[] pages) => Shown(Run(lint, pages));

    private static string[] Shown(GeneratorRun run) => [.. run.Shown().Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}").Order(StringComparer.Ordinal)];

    private static GeneratorRun Run(string? lint, params Page[] pages) =>
        GeneratorRun.In(lint is null ? UserProject.Default : UserProject.Default.With("DocGenLint", lint), pages.Length == 0 ? s_pages : pages);

    private static Page[] Sink(Func<Page, Page> change) => [.. s_pages.Select(page => page.Path == Harbour.Sink ? change(page) : page)];

    [Theory]
    [InlineData(null, "Info DOCGEN085", "Info DOCGEN087", "Warning DOCGEN006")]
    [InlineData("info", "Info DOCGEN085", "Info DOCGEN087", "Warning DOCGEN006")]
    [InlineData("warning", "Warning DOCGEN006", "Warning DOCGEN085", "Warning DOCGEN087")]
    [InlineData("error", "Error DOCGEN006", "Error DOCGEN085", "Error DOCGEN087")]
    [InlineData("off", "Warning DOCGEN006")]
    [InlineData("error DOCGEN087", "Error DOCGEN087", "Info DOCGEN085", "Warning DOCGEN006")]
    public void The_project_says_it(string? lint, params string[] shown) => Assert.Equal(shown, Shown(lint));

    [Fact]
    public void An_item_says_it_for_its_page() =>
        Assert.Equal(["Warning DOCGEN006", "Warning DOCGEN085"], Shown("warning", Sink(page => page with { Lint = "off DOCGEN087" })));

    [Fact]
    public void A_page_says_it_for_itself() =>
        Assert.Equal(["Warning DOCGEN006"], Shown("warning", Sink(page => page.With("---\ntitle", "---\ndocgen-lint: off\ntitle"))));

    [Fact]
    public void The_item_has_the_last_word() => Assert.Equal(
        ["Error DOCGEN085", "Error DOCGEN087", "Warning DOCGEN006"],
        Shown(null, Sink(page => page.With("---\ntitle", "---\ndocgen-lint: off\ntitle") with { Lint = "error" })));

    [Fact]
    public void Nothing_is_checked_in_a_project_that_wants_no_checks()
    {
        var run = Run("off", Sink(page => page with { Lint = "warning" }));
        Assert.Equal(["Warning DOCGEN006"], Shown(run));
        Assert.Empty(Assert.Single(run.Values<IReadOnlyList<Finding>>(StepNames.CheckPages)));
    }

    [Fact]
    public void Moved_lines_check_nothing_again()
    {
        var run = Run(null).AfterEdit(Harbour.Sink, "# POST Agents", "\n\n# POST Agents");
        Assert.Equal(0, run.Worked(StepNames.CheckPages));
        Assert.Equal(["Info DOCGEN085", "Info DOCGEN087", "Warning DOCGEN006"], Shown(run));
    }

    [Fact]
    public void The_code_is_the_same_however_loud_they_are() => Assert.Equal(Run("off").Sources, Run("error").Sources);

    [Theory]
    [InlineData("DocGenLint", 1)]
    [InlineData("Lint", 1)]
    [InlineData("docgen-lint", 2)]
    public void An_unknown_word_is_told_of(string option, int line)
    {
        var run = option switch
        {
            "DocGenLint" => Run("quiet", Harbour.Pages),
            "Lint" => Run(null, [.. Harbour.Pages.Select(page => page.Path == Harbour.Sink ? page with { Lint = "quiet" } : page)]),
            _ => Run(null, Harbour.With(Harbour.Sink, "---\ntitle", "---\ndocgen-lint: quiet\ntitle")),
        };
        var diagnostic = Assert.Single(run.Shown());
        Assert.Equal("DOCGEN022", diagnostic.Id);
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Equal(option == "DocGenLint", diagnostic.Location == Microsoft.CodeAnalysis.Location.None);
        Assert.StartsWith($"The option {option} is 'quiet', which DocGen does not know; expected: off, info, warning or error", diagnostic.GetMessage(), StringComparison.Ordinal);
    }
}
