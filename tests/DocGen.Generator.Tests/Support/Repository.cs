using System.Reflection;

namespace DocGen.Generator.Tests.Support;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryFolder").Value!;

    public static string TestsFolder { get; } = Path.Combine(Root, "tests", "DocGen.Generator.Tests");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
