using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests.Support;

/// <summary>The product's own C# files, as text and syntax.</summary>
internal static class ProductSources
{
    /// <summary>Every file below <c>generator/</c> and <c>runtime/</c>.</summary>
    public static readonly ProductSource[] All = [.. new[] { "generator", "runtime" }.SelectMany(Below)];

    /// <summary>The C# files below a folder of the repository, without what builds leave there.</summary>
    public static IEnumerable<ProductSource> Below(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.EndsWith(".verified.cs", StringComparison.Ordinal)
        orderby path
        select new ProductSource(path, CSharpSyntaxTree.ParseText(File.ReadAllText(file), new(LanguageVersion.Preview)).GetCompilationUnitRoot());
}
