using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>What one file says; just one of the parts is filled, as <paramref name="Kind"/> tells.</summary>
/// <param name="Path">The file, normalised like <see cref="DocPage.Path"/>.</param>
/// <param name="Kind">What the file is.</param>
/// <param name="Page">The endpoint page; null for other kinds.</param>
/// <param name="Sample">The included sample; null for other kinds.</param>
/// <param name="Types">The types of a type page; empty for other kinds.</param>
public sealed record PageFacts(string Path, DocFileKind Kind, DocPage? Page, SampleFile? Sample, EquatableArray<DocType> Types);
