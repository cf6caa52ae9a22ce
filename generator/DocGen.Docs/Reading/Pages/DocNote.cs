namespace DocGen.Docs.Reading.Pages;

/// <summary>A warning that a page gives about its operation.</summary>
/// <param name="Kind">What sort of warning.</param>
/// <param name="Text">The docs' own words, as one line of plain text.</param>
public sealed record DocNote(DocNoteKind Kind, string Text);
