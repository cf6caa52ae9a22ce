using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Projects that reference a project with pages, and may have pages of their own.</summary>
public class ReferencedProjectTests
{
    private const string Reading = """
        using System.Threading.Tasks;
        using MyApp.Core.Api;

        namespace MyApp.Shop;

        internal static class Reader
        {
            public static async Task<string?> Name(IBerthClient berths) => (await berths.GetBerthAsync(4))?.Boat?.Name;
        }
        """;

    [Fact]
    public void One_without_pages_gets_the_types_of_the_other_and_no_code()
    {
        var run = Shop(Core("public"), Reading);
        Assert.Empty(run.Sources);
        Assert.Empty(run.Result.Diagnostics);
        run.Output.AssertCompiles();
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void Both_have_the_same_pages_and_see_each_others_internals(string visibility) =>
        Shop(Core(visibility), Reading, [.. Harbour.Pages]).Output.AssertCompiles();

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void In_the_same_namespace_its_own_types_are_taken_and_our_code_is_not_warned_of(string visibility)
    {
        var project = Project("MyApp.Shop", "internal static class User;", visibility).With("DocGenNamespace", "MyApp.Core.Api") with { References = [.. References.Server, Core(visibility)] };
        GeneratorRun.In(project, Harbour.Pages).Output.AssertCompiles();
    }

    private static GeneratorRun Shop(MetadataReference core, string code, params Page[] pages) =>
        GeneratorRun.In(Project("MyApp.Shop", code, "internal") with { References = [.. References.Server, core] }, pages);

    /// <summary>The other project, compiled.</summary>
    private static PortableExecutableReference Core(string visibility) => MetadataReference.CreateFromImage(
        GeneratorRun.In(Project("MyApp.Core", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"MyApp.Shop\")]", visibility), Harbour.Pages).Output.AssertCompiles());

    private static UserProject Project(string name, string code, string visibility) =>
        UserProject.Default.With("RootNamespace", name).With("DocGenVisibility", visibility) with { AssemblyName = name, Code = code };
}
