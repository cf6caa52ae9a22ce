using DocGen.Docs.Surface;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>The accepted API: printed when asked for, compared in every build.</summary>
public class AcceptedApiTests
{
    private static readonly string Accepted = Accept(Harbour.Pages);

    [Fact]
    public void What_is_accepted_has_no_findings_and_changes_no_code()
    {
        var run = With(Accepted, Harbour.Pages);
        Assert.Empty(run.Shown());
        Assert.Equal(GeneratorRun.Of(Harbour.Pages).Sources, run.Sources);
    }

    [Fact]
    public void Acceptance_prints_the_file_and_nothing_else_and_it_compiles()
    {
        var run = GeneratorRun.In(UserProject.Default.With("docgen_accept_api", "true"), Harbour.Pages);
        Assert.Equal(["docgen.api.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Result.GeneratedSources.Single().SourceText.Encoding!.GetPreamble());
        run.Output.AssertCompiles();
    }

    [Fact]
    public void A_new_row_is_told_at_its_place_on_the_page()
    {
        var found = Assert.Single(With(Accepted, Harbour.With(Harbour.Sink, "| Reason | String |", "| Depth | double | In metres |\n| Reason | String |")).Shown(), diagnostic => diagnostic.Id.StartsWith("DOCGEN05", StringComparison.Ordinal));
        Assert.Equal(("DOCGEN054", DiagnosticSeverity.Info, PageFile.Folder + Harbour.Sink, 31, 3), Place(found));
    }

    [Fact]
    public void A_row_of_another_type_is_a_warning_at_its_place_on_the_page()
    {
        var found = Assert.Single(With(Accepted, Harbour.With(Harbour.Sink, "| Reason | String |", "| Reason | Integer |")).Shown(), diagnostic => diagnostic.Id.StartsWith("DOCGEN05", StringComparison.Ordinal));
        Assert.Equal(("DOCGEN051", DiagnosticSeverity.Warning, PageFile.Folder + Harbour.Sink, 31, 3), Place(found));
    }

    [Fact]
    public void A_member_that_is_gone_is_told_at_its_line_of_the_file()
    {
        var found = Assert.Single(With(Accepted.Replace("\nentity SinkBoatRequest Reason:", "\nentity SinkBoatRequest Cause: string\nentity SinkBoatRequest Reason:", StringComparison.Ordinal), Harbour.Pages).Shown());
        var line = Accepted.Split('\n').Index().Single(line => line.Item.StartsWith("entity SinkBoatRequest Reason", StringComparison.Ordinal)).Index + 1;
        Assert.Equal(("DOCGEN050", DiagnosticSeverity.Warning, PageFile.Folder + SurfaceText.FileName, line, 1), Place(found));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named() =>
        Assert.Equal("DOCGEN023", Assert.Single(GeneratorRun.Of([.. Harbour.Pages, new Page(SurfaceText.FileName, null)]).Shown()).Id);

    [Fact]
    public void Moved_lines_are_not_compared_again()
    {
        var run = With(Accepted, Harbour.Pages).AfterEdit(Harbour.Sink, "## Request Headers", "\n\n\n## Request Headers");
        Assert.Equal(0, run.Worked(StepNames.ApiChanges));
    }

    private static string Accept(Page[] pages) => GeneratorRun.In(UserProject.Default.With("docgen_accept_api", "true"), pages).Sources.Values.Single();

    private static GeneratorRun With(string accepted, Page[] pages) => GeneratorRun.Of([.. pages, new Page(SurfaceText.FileName, accepted)]);

    private static (string Id, DiagnosticSeverity Severity, string Path, int Line, int Column) Place(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return (diagnostic.Id, diagnostic.Severity, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
    }
}
