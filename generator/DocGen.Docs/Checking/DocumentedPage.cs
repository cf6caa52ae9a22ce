using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>What merging made of a page.</summary>
/// <param name="Uid">Its uid.</param>
/// <param name="Path">The page that has it, normalised like <c>DocPage.Path</c>.</param>
/// <param name="Body">What it takes; null for no body, and where merging failed.</param>
/// <param name="Response">What it gives; null where merging failed.</param>
public sealed record DocumentedPage(string Uid, string Path, TypeModel? Body, TypeModel? Response);
