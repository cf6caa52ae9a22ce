using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Generator.Pipeline;

/// <summary>A file that was read.</summary>
/// <param name="File">The file for diagnostics, as the compiler names it.</param>
/// <param name="Lint">How loud findings about it are, where its item says so.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Evidence">What of it merging sees; null for a file that is no page.</param>
internal sealed record ReadFile(string File, LintSwitch? Lint, PageReading Reading, PageEvidence? Evidence = null);
