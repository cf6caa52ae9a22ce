namespace DocGen.Runtime.Tests.Support;

/// <summary>The tree that these tests were built from; not by the compiler's paths, which a build server makes the same for all machines.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("DocGen.sln is in no folder above the tests.");
    }
}
