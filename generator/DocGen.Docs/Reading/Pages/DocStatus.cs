namespace DocGen.Docs.Reading.Pages;

/// <summary>A row of the status table.</summary>
/// <param name="Code">The HTTP status code.</param>
/// <param name="Meaning">What it means here, as plain text.</param>
public sealed record DocStatus(int Code, string Meaning);
