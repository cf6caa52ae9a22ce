namespace DocGen.Generator.Tests.Robust;

/// <summary>The same of pages with texts that nobody expects; a class of its own, so that both run at once.</summary>
public class NastyPageTests
{
    [Fact]
    public void A_nasty_text_in_any_place_breaks_nothing() => Trials.Hold(TrialGen.Own.Text);

    [Fact]
    public void A_nasty_text_in_a_page_of_any_structure_breaks_nothing() => Trials.Hold(TrialGen.Own.Both);
}
