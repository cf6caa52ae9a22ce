using System.Text;
using DocGen.Docs.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>A file in the compiler's hands; like those of the compiler it is equal to no other.</summary>
/// <param name="page">What it holds.</param>
/// <param name="isPage">Whether it carries the mark of our items; Markdown of other tools does not.</param>
internal sealed class PageFile(Page page, bool isPage = true) : AdditionalText
{
    /// <summary>The folder of all pages, which must never show in what is emitted.</summary>
    public const string Folder = "/machine/project/docs-input/";

    private readonly SourceText? _text = page.Text is null ? null : SourceText.From(page.Text, Encoding.UTF8);

    public Page Page => page;

    public bool IsPage => isPage;

    /// <summary>Whether it is the accepted API, which carries a mark of its own.</summary>
    public bool IsAcceptedApi => page.Path == SurfaceText.FileName;

    public override string Path => Folder + page.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
