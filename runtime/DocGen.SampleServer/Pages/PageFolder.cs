using System.Text;

namespace DocGen.SampleServer.Pages;

/// <summary>Pages as files of a folder.</summary>
internal static class PageFolder
{
    public static IReadOnlyList<PageText> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder of the pages, {Path.GetFullPath(folder)}, does not exist.");
        }

        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        return Array.ConvertAll(files, file => new PageText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file, Encoding.UTF8)));
    }
}
