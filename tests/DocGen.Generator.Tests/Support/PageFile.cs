using System.Text;
using DocGen.Docs.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>A file in the compiler's hands; like those of the compiler it is equal to no other.</summary>
/// <param name="page">What it holds.</param>
/// <param name="isPage">Whether it carries the mark of our items; Markdown of other tools does not.</param>
/// <param name="folder">The folder that it lies in, as the compiler was told.</param>
/// <param name="named">Its path by the item's metadata; null for that of the page, empty where the item has none.</param>
internal sealed class PageFile(Page page, bool isPage = true, string folder = PageFile.Folder, string? named = null) : AdditionalText
{
    /// <summary>The folder of all pages, which must never show in what is emitted.</summary>
    public const string Folder = "/machine/project/docs-input/";

    private readonly SourceText? _text = page.Text is null ? null : SourceText.From(page.Text, Encoding.UTF8);

    public Page Page => page;

    public bool IsPage => isPage;

    /// <summary>Whether it is the accepted API, which carries a mark of its own.</summary>
    public bool IsAcceptedApi => page.Path == SurfaceText.FileName;

    /// <summary>What the item says of where it is among the docs.</summary>
    public string Named => named ?? page.Path;

    // A folder of Windows has paths of Windows.
    public override string Path => folder + (folder.Contains('\\', StringComparison.Ordinal) ? page.Path.Replace('/', '\\') : page.Path);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
