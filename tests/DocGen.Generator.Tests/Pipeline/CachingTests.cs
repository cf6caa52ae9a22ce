using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>What an edit costs, proved by the reasons of the steps.</summary>
public class CachingTests
{
    private const string RegisterText = "Enters a boat into the harbour's book.";

    private static GeneratorRun Fresh() => GeneratorRun.Of(Harbour.Pages);

    [Fact]
    public void A_first_run_works_on_every_page()
    {
        var run = Fresh();
        Assert.Equal(Harbour.Pages.Length, run.Worked(StepNames.ReadPages));
        Assert.Equal(run.Sources.Keys.Order(StringComparer.Ordinal), run.EmittedSince(GeneratorRun.Of()));
    }

    [Fact]
    public void An_edit_of_the_users_code_changes_no_step_and_emits_nothing_again()
    {
        var before = Fresh();
        var run = before.AfterCode("internal static class User { public static int Answer => 42; }");
        Assert.All(Steps.Names, step => Assert.Equal(0, run.Changed(step)));
        Assert.Equal(0, run.Worked(StepNames.ReadPages) + run.Worked(StepNames.MergeModel));
        Assert.Equal(0, run.WorkedOutputs());
        Assert.Empty(run.EmittedSince(before));
    }

    [Fact]
    public void An_edited_description_of_an_operation_reads_one_page_and_emits_its_group_alone()
    {
        var before = Fresh();
        var run = before.AfterEdit(Harbour.Register, RegisterText, "Writes a boat into the harbour's book.");
        Assert.Equal(1, run.Worked(StepNames.ReadPages));
        Assert.Equal(0, run.Worked(StepNames.MergeModel));
        Assert.Equal(1, run.Changed(StepNames.Groups));
        Assert.Equal(1, Steps.Items.Sum(run.Changed));
        Assert.Equal(["BoatAgentClient.g.cs", "BoatAgentControllerBase.g.cs"], run.EmittedSince(before));
        Assert.Contains("Writes a boat", run.Sources["BoatAgentClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_description_of_a_property_emits_its_entity_alone()
    {
        var before = Fresh();
        var run = before.AfterEdit(Harbour.Berth, "At low tide, in metres", "At low tide, in feet");
        Assert.Equal(1, run.Worked(StepNames.ReadPages));
        Assert.Equal(0, run.Worked(StepNames.MergeModel));
        Assert.Equal(1, run.Changed(StepNames.Entities));
        Assert.Equal(1, Steps.Items.Sum(run.Changed));
        Assert.Equal(["Berth.g.cs"], run.EmittedSince(before));
    }

    [Fact]
    public void A_property_added_to_a_shared_entity_emits_that_entity_alone()
    {
        var before = Fresh();
        var run = before.AfterEdit([Harbour.Register, Harbour.Boats], "| WhenBuilt | date-time |", "| Draught | double | Below the water, in metres |\n| WhenBuilt | date-time |");
        Assert.Equal(2, run.Worked(StepNames.ReadPages));
        Assert.Equal(["Boat.g.cs"], run.EmittedSince(before));
        Assert.Contains("double? Draught", run.Sources["Boat.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RegisterText, "\n\n\n" + RegisterText)]
    [InlineData("# POST Agents", "\n\n# POST Agents")]
    [InlineData("## Response:", "\n\n\n\n## Response:")]
    [InlineData("## Sample response", "\n\n## Sample response")]
    public void Moved_lines_emit_nothing_again(string part, string other)
    {
        var before = Fresh();
        var run = before.AfterEdit(Harbour.Register, part, other);
        Assert.Equal(1, run.Worked(StepNames.ReadPages));
        Assert.Equal(1, run.Changed(StepNames.ReadPages));
        Assert.Equal(0, run.Changed(StepNames.PageEvidence) + run.Worked(StepNames.MergeModel));
        Assert.All(Steps.Items, step => Assert.Equal(0, run.Worked(step)));
        Assert.Empty(run.EmittedSince(before));
    }

    [Fact]
    public void Other_values_in_a_sample_emit_nothing_again()
    {
        var before = Fresh();
        var run = before.AfterEdit(Harbour.Register, "\"Blue Otter\"", "\"Grey Heron\"");
        Assert.Equal(1, run.Changed(StepNames.ReadPages));
        Assert.Equal(0, run.Changed(StepNames.PageEvidence) + run.Worked(StepNames.MergeModel));
        Assert.All(Steps.Items, step => Assert.Equal(0, run.Worked(step)));
        Assert.Empty(run.EmittedSince(before));
    }

    [Fact]
    public void Objects_made_anew_with_the_same_texts_read_no_page()
    {
        var before = Fresh();
        var run = before.AfterReload(UserProject.Default);
        Assert.Equal(0, run.Worked(StepNames.ReadPages));
        Assert.All(Steps.Names, step => Assert.Equal(0, run.Changed(step)));
        Assert.Empty(run.EmittedSince(before));
    }

    [Fact]
    public void An_option_that_changes_emits_again_but_reads_no_page()
    {
        var before = Fresh();
        var run = before.AfterReload(UserProject.Default.With("DocGenVisibility", "internal"));
        Assert.Equal(0, run.Worked(StepNames.ReadPages) + run.Worked(StepNames.MergeModel));
        Assert.Equal(before.Sources.Keys.Where(hint => before.Sources[hint] != run.Sources[hint]).Order(StringComparer.Ordinal), run.EmittedSince(before).Where(hint => before.Sources[hint] != run.Sources[hint]));
        Assert.Contains("internal partial class Boat", run.Sources["Boat.g.cs"], StringComparison.Ordinal);
    }
}
