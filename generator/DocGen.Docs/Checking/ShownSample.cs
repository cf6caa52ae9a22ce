using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>A sample message of a page.</summary>
/// <param name="File">The file that it stands in: the page or an included file.</param>
/// <param name="Message">The message.</param>
/// <param name="Type">What merging found its body to be; null where it has none, or nothing is known.</param>
public sealed record ShownSample(string File, DocSample Message, TypeModel? Type);
