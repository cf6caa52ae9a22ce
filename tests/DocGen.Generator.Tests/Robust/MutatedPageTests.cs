namespace DocGen.Generator.Tests.Robust;

/// <summary>
/// Whatever becomes of a page: no exception, an end, code that compiles without a warning, no text of the docs in it as code, and the other pages as they were.
/// </summary>
public class MutatedPageTests
{
    [Fact]
    public void A_page_of_any_structure_breaks_nothing() => Trials.Hold(TrialGen.Own.Structure);

    [Fact]
    public void A_text_for_people_gives_no_name_and_breaks_nothing() => Trials.Hold(TrialGen.Own.Prose);

    [Fact]
    public void Two_pages_that_contradict_each_other_break_nothing() => Trials.Hold(TrialGen.Own.Pair);
}
