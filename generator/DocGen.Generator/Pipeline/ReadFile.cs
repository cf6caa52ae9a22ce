using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Texts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Generator.Pipeline;

/// <summary>A file that was read.</summary>
/// <param name="Text">The file as the compiler handed it over.</param>
/// <param name="Slot">What its slot is found by: a stable hash of its path.</param>
/// <param name="Lint">How loud findings about it are, where its item says so.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Evidence">What of it merging sees; null for a file that is no page.</param>
/// <param name="Carried">The texts that merging only carries along; null for a file that is no page.</param>
internal sealed record ReadFile(PageText Text, uint Slot, LintSwitch? Lint, PageReading Reading, PageEvidence? Evidence = null, CarriedTexts? Carried = null)
{
    /// <summary>Whether it holds nothing but a sample; asked of all files at each edit.</summary>
    public bool IsSample { get; } = Reading.Facts.Sample is not null;
}

