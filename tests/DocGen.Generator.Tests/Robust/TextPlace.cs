namespace DocGen.Generator.Tests.Robust;

/// <summary>A place of a page where somebody wrote a text.</summary>
/// <param name="Start">Its offset.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsProse">Whether the text there is for people only; elsewhere it names something, or tells what a name is.</param>
internal readonly record struct TextPlace(int Start, int Length, bool IsProse);
