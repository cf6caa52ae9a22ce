using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class PackageContentTests(PackedFeed feed)
{
    /// <summary>What every compiler that can load the generator brings itself.</summary>
    private static readonly string[] s_fromTheCompiler = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata"];

    [Fact]
    public void Packing_the_solution_leaves_the_packages_and_no_others() =>
        Assert.Equal(
            new[] { "DocGen", "DocGen.AspNetCore", "DocGen.Docs", "DocGen.Runtime", "DocGen.SampleServer", "DocGen.Tool" }.Select(id => $"{id}.{feed.Version}.nupkg"),
            Directory.GetFiles(feed.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("DocGen")]
    [InlineData("DocGen.Runtime")]
    [InlineData("DocGen.AspNetCore")]
    [InlineData("DocGen.Docs")]
    [InlineData("DocGen.SampleServer")]
    [InlineData("DocGen.Tool")]
    public void Every_package_has_the_front_page(string id) => Assert.Contains("README.md", Entries(id));

    [Fact]
    public void All_analyzer_files_lie_in_one_flat_folder()
    {
        var dlls = Entries("DocGen").Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.All(dlls, dll => Assert.Equal("analyzers/dotnet/cs", Path.GetDirectoryName(dll)!.Replace('\\', '/')));
        Assert.Equal(dlls.Distinct(StringComparer.OrdinalIgnoreCase), dlls);
        Assert.Contains("analyzers/dotnet/cs/DocGen.Generator.dll", dlls);
    }

    [Fact]
    public void Everything_that_the_generator_loads_is_beside_it_or_the_compilers_own()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath("DocGen"));
        var dlls = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        var there = dlls.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).Concat(s_fromTheCompiler).ToHashSet();
        foreach (var dll in dlls) Assert.All(References(dll), reference => Assert.Contains(reference, there));
    }

    [Fact]
    public void No_second_compiler_is_packed() =>
        Assert.DoesNotContain(Entries("DocGen"), entry => s_fromTheCompiler.Contains(Path.GetFileNameWithoutExtension(entry)));

    [Fact]
    public void The_build_files_reach_the_project_that_asked_and_no_project_behind_it()
    {
        Assert.Contains("build/DocGen.props", Entries("DocGen"));
        Assert.Contains("build/DocGen.targets", Entries("DocGen"));
        Assert.Contains("buildMultiTargeting/DocGen.targets", Entries("DocGen"));
        Assert.Contains("build/DocGen.AspNetCore.props", Entries("DocGen.AspNetCore"));
        Assert.Contains("build/DocGen.SampleServer.props", Entries("DocGen.SampleServer"));
        Assert.Contains("build/DocGen.SampleServer.targets", Entries("DocGen.SampleServer"));
        Assert.DoesNotContain(Entries("DocGen"), entry => entry.StartsWith("buildTransitive/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DocGen", "DocGen.Runtime")]
    [InlineData("DocGen.Docs", "Markdig.Signed", "System.Text.Json")]
    public void A_package_depends_on_what_its_users_need_and_on_nothing_else(string id, params string[] others)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath(id));
        using var nuspec = package.GetEntry(id + ".nuspec")!.Open();
        Assert.Equal(others, XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string?)element.Attribute("id")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_library_comes_with_its_documentation() =>
        Assert.Superset(new HashSet<string> { "lib/netstandard2.0/DocGen.Docs.dll", "lib/netstandard2.0/DocGen.Docs.xml" }, Entries("DocGen.Docs").ToHashSet());

    private List<string> Entries(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath(id));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private static List<string> References(ZipArchiveEntry dll)
    {
        using var stream = new MemoryStream();
        using (var packed = dll.Open()) packed.CopyTo(stream);
        stream.Position = 0;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
