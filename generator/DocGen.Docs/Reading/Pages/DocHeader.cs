using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A row of the header table.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Description">Plain text, one line, without the list of media types.</param>
/// <param name="MediaTypes">The media types that the text lists (Accept, Content-Type); empty where it lists none.</param>
public sealed record DocHeader(string Name, string Description, EquatableArray<string> MediaTypes);
