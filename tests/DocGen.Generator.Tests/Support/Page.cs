using System.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>A page as a project hands it to the compiler.</summary>
/// <param name="Path">Its path in the docs.</param>
/// <param name="Text">Its text; null for a file that can't be read.</param>
internal sealed record Page(string Path, string? Text)
{
    /// <summary>The metadata <c>Lint</c> of its item.</summary>
    public string Lint { get; init; } = "";

    /// <summary>Reads the pages below a folder, in ordinal order.</summary>
    public static Page[] In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => new Page(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file, Encoding.UTF8)))
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];

    /// <summary>The page with another text.</summary>
    public Page With(string part, string other)
    {
        if (Text?.Contains(part, StringComparison.Ordinal) != true) throw new ArgumentException($"{Path} has no '{part}'.", nameof(part));
        return this with { Text = Text.Replace(part, other) };
    }
}
