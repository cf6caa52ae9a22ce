namespace DocGen.Docs.Reading.Pages;

/// <summary>A file that holds a sample message and nothing else, pulled in by pages.</summary>
/// <param name="Path">The file, normalised like <see cref="DocPage.Path"/>.</param>
/// <param name="Sample">The message.</param>
public sealed record SampleFile(string Path, DocSample Sample);
