using DocGen.Docs.Collections;
using DocGen.Docs.Findings;

namespace DocGen.Docs.Reading.Pages;

/// <summary>All that reading one file gives: the facts, and apart from them the places and the findings.</summary>
/// <param name="Facts">What merging sees.</param>
/// <param name="Spots">Where it stands.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Lint">How loud findings about it are, where it says so itself (<c>docgen-lint</c> in its front matter).</param>
public sealed record PageReading(PageFacts Facts, PageSpots Spots, EquatableArray<Finding> Findings, LintSwitch? Lint = null);
