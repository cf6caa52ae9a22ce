using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>What an edit of one page costs in a project of all published pages: counted, not timed.</summary>
public class EditTests
{
    private const string Year = "2023";

    private static CorpusLayout Layout => CorpusLayout.Of(Year);

    [SkippableFact]
    public void A_moved_line_reads_one_page_and_merges_nothing()
    {
        var run = Layout.Run.AfterEdit(With("## Request Headers").Path, "## Request Headers", "\n\n## Request Headers");
        AssertCost(run, read: 1, evidence: 0);
        Assert.Equal(0, run.Worked(StepNames.MergeModel));
    }

    [SkippableFact]
    public void Another_value_of_a_sample_reads_one_page_and_merges_nothing()
    {
        var page = Layout.Pages.First(page => Value(page) is not null);
        var run = Layout.Run.AfterEdit(page.Path, Value(page)!, "\": \"quite another text\"");
        AssertCost(run, read: 1, evidence: 0);
        Assert.Equal(0, run.Worked(StepNames.MergeModel));
    }

    [SkippableFact]
    public void An_edited_description_reads_one_page_and_emits_its_group_alone()
    {
        var (page, text) = Layout.Pages.Select(page => (page, Text: Description(page))).First(item => item.Text is not null);
        var run = Layout.Run.AfterEdit(page.Path, text!, "Does something else entirely.");
        AssertCost(run, read: 1, evidence: 0);
        Assert.Equal(0, run.Worked(StepNames.MergeModel));
        Assert.Equal(1, run.Changed(StepNames.Groups));
        Assert.Equal(1, Steps.Items.Sum(run.Changed));
    }

    [SkippableFact]
    public void An_added_property_reads_one_page_and_emits_what_has_it()
    {
        var run = Layout.Run.AfterEdit(With("| date-time |").Path, "| date-time |", "| date-time |  |\n| AddedLater | int32 |");
        AssertCost(run, read: 1, evidence: 1);
        Assert.Contains(run.EmittedSince(Layout.Run), hint => run.Sources[hint].Contains("AddedLater", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_page_that_comes_or_goes_marks_no_output_but_those_that_show_it()
    {
        var page = With("uid: v1");
        var gone = Layout.Run.AfterRemoving(page.Path);
        AssertCost(gone, read: 0, evidence: 1);
        var back = gone.AfterAdding(page);
        AssertCost(back, read: 1, evidence: 1, before: gone);
        Assert.Equal(Layout.Run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal), back.Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
    }

    private static Page With(string part) => Layout.Pages.First(page => page.Text!.Contains(part, StringComparison.Ordinal));

    /// <summary>A text of more than one word among the sample's values, with the end of its name.</summary>
    private static string? Value(Page page) =>
        System.Text.RegularExpressions.Regex.Match(page.Text!, "\": \"[a-z]+ [a-z ]+\"") is { Success: true } found ? found.Value : null;

    /// <summary>The first paragraph, where it stands on the page as it is read, and just once.</summary>
    private static string? Description(Page page)
    {
        var read = Layout.Files.Single(file => file.Reading.Facts.Path == page.Path).Reading.Facts.Page;
        return read is { Description: { Count: > 0 } texts } && page.Text!.Split(texts[0]).Length == 2 ? texts[0] : null;
    }

    private static void AssertCost(GeneratorRun run, int read, int evidence, GeneratorRun? before = null)
    {
        before ??= Layout.Run;
        Assert.Equal(read, run.Produced(StepNames.ReadPages));
        Assert.Equal(evidence, run.Produced(StepNames.PageEvidence));
        string[] differing = [.. run.Sources.Where(source => before.Sources.GetValueOrDefault(source.Key) != source.Value).Select(source => source.Key)];
        Assert.Equal(differing.Order(StringComparer.Ordinal), run.EmittedSince(before));
    }
}
