using System.Reflection;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer;

/// <summary>Where the pages of an API come from: a folder, an assembly that holds them, or texts at hand.</summary>
public sealed class DocGenPages
{
    private readonly Func<IReadOnlyList<PageText>> _read;

    private DocGenPages(string origin, Func<IReadOnlyList<PageText>> read) => (Origin, _read) = (origin, read);

    /// <summary>Where they come from, for messages.</summary>
    public string Origin { get; }

    /// <summary>The <c>.md</c> files of a folder and of all folders below it, read when the server starts.</summary>
    /// <param name="folder">The folder of the docs, absolute or relative to the working folder.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    public static DocGenPages FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new($"the folder {Path.GetFullPath(folder)}", () => PageFolder.Read(folder));
    }

    /// <summary>The pages that a build put into an assembly: with <c>&lt;DocGenEmbedPages&gt;true&lt;/DocGenEmbedPages&gt;</c> in its project.</summary>
    /// <param name="assembly">The assembly, such as <c>typeof(Program).Assembly</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    public static DocGenPages FromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new($"the assembly {assembly.GetName().Name}", () => PageResources.Read(assembly));
    }

    /// <summary>Pages whose texts are at hand, such as those of a test.</summary>
    /// <param name="pages">For each page its path, relative to the docs and with <c>/</c>, and its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static DocGenPages FromTexts(IEnumerable<KeyValuePair<string, string>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var texts = pages.Select(page => new PageText(page.Key, page.Value)).ToList();
        return new("texts", () => texts);
    }

    /// <summary>The pages in ordinal order of their paths.</summary>
    internal List<PageText> Read() => [.. _read().OrderBy(page => page.Path, StringComparer.Ordinal)];
}
