using DocGen.Docs.Reading.Pages;

namespace DocGen.Tool.Pages;

/// <summary>A file that was read.</summary>
/// <param name="File">The file as reports name it: below the current folder if it lies there, else below the docs.</param>
/// <param name="Text">Its text.</param>
/// <param name="Reading">What it says.</param>
internal sealed record DocFile(string File, string Text, PageReading Reading);
