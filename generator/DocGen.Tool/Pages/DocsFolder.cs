using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;

namespace DocGen.Tool.Pages;

/// <summary>The pages below a folder, read and merged.</summary>
/// <param name="Files">The files, by path.</param>
/// <param name="Model">What they mean together.</param>
internal sealed record DocsFolder(IReadOnlyList<DocFile> Files, ApiModel Model)
{
    /// <summary>Reading takes most of the time.</summary>
    private const double ReadingPart = 0.8;

    /// <summary>Reads all Markdown below a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no page in it: a wrong path must not look like docs without faults.</exception>
    public static DocsFolder Read(string folder, Terminal terminal)
    {
        var root = Path.GetFullPath(Path.Combine(terminal.Folder, folder));
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var paths = Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Select(path => Slashed(Path.GetRelativePath(root, path))).Order(StringComparer.Ordinal).ToList();
        if (paths.Count == 0) throw new DirectoryNotFoundException($"There are no pages (*.md) below '{folder}'.");
        return terminal.Working($"Reading {folder}", progress =>
        {
            var files = new List<DocFile>(paths.Count);
            foreach (var path in paths)
            {
                var full = Path.Combine(root, path);
                var text = File.ReadAllText(full);
                files.Add(new(Shown(full, path, terminal.Folder), text, PageReader.Read(path, text)));
                progress(ReadingPart * files.Count / paths.Count);
            }

            return new DocsFolder(files, ApiModelBuilder.Build(files.Select(file => file.Reading.Facts)));
        });
    }

    /// <summary>The file as reports name it: no report tells of the machine that it was made on.</summary>
    public static string Shown(string file, string otherwise, string current)
    {
        var relative = Slashed(Path.GetRelativePath(current, file));
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? otherwise : relative;
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
