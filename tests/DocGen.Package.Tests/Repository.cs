namespace DocGen.Package.Tests;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> s_leftOut = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    /// <summary>Copies what a fresh clone would hold: sources, nothing built.</summary>
    public static void CopyTo(string folder) => Copy(new DirectoryInfo(Root), folder);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var child in from.EnumerateDirectories())
        {
            if (!s_leftOut.Contains(child.Name)) Copy(child, Path.Combine(to, child.Name));
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocGen.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("DocGen.sln is in no folder above the tests.");
    }
}
