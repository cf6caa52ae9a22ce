using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>What the build properties, the references and the language version make of the same pages.</summary>
public class OptionTests
{
    [Theory]
    [InlineData("Shop.Harbour", "namespace Shop.Harbour;")]
    [InlineData("Shop.event.Api", "namespace Shop.@event.Api;")]
    public void The_namespace_is_the_wanted_one(string wanted, string written)
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenNamespace", wanted), Harbour.Pages);
        Assert.All(run.Sources.Values, text => Assert.Contains("\n" + written + "\n", text, StringComparison.Ordinal));
        run.Output.AssertCompiles();
    }

    [Fact]
    public void The_namespace_is_below_that_of_the_project_by_default() =>
        Assert.All(GeneratorRun.Of(Harbour.Pages).Sources.Values, text => Assert.Contains("\nnamespace MyApp.Api;\n", text, StringComparison.Ordinal));

    [Fact]
    public void Internal_leaves_nothing_public()
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenVisibility", "internal"), Harbour.Pages);
        run.Output.AssertCompiles();
        Assert.Empty(Types(run).Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.Name));
    }

    [Fact]
    public void Client_alone_emits_no_controllers()
    {
        var run = Emitting("Client", References.Client);
        Assert.Contains("BoatAgentClient.g.cs", run.Sources.Keys);
        Assert.DoesNotContain(run.Sources.Keys, hint => hint.Contains("Controller", StringComparison.Ordinal));
        Assert.DoesNotContain("override void Read", run.Sources["BoatAgentRequests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Server_alone_emits_no_clients()
    {
        var run = Emitting("Server", References.Server);
        Assert.Contains("BoatAgentControllerBase.g.cs", run.Sources.Keys);
        Assert.DoesNotContain(run.Sources.Keys, hint => hint.Contains("Client", StringComparison.Ordinal));
        Assert.DoesNotContain("override void Write", run.Sources["BoatAgentRequests.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Client,Server")]
    [InlineData("server; client")]
    [InlineData("SERVER CLIENT")]
    public void Both_emit_both(string words) =>
        Assert.Superset(new HashSet<string> { "BoatAgentClient.g.cs", "BoatAgentControllerBase.g.cs" }, Emitting(words, References.Server).Sources.Keys.ToHashSet());

    [Fact]
    public void Server_without_its_package_is_said_and_emits_no_controllers()
    {
        var run = GeneratorRun.In(UserProject.Default with { References = References.Client }, Harbour.Pages);
        Assert.Equal("DOCGEN020", Assert.Single(run.Shown()).Id);
        Assert.DoesNotContain(run.Sources.Keys, hint => hint.Contains("Controller", StringComparison.Ordinal));
        run.Output.AssertCompiles();
    }

    [Fact]
    public void Registration_comes_only_with_its_package()
    {
        var run = Emitting("Client", References.BareClient);
        Assert.All(run.Sources.Values, text => Assert.DoesNotContain("IServiceCollection", text, StringComparison.Ordinal));
        Assert.Contains("AddBoatAgentClient", Emitting("Client", References.Client).Sources["ApiClientRegistration.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "C# 7")]
    [InlineData(LanguageVersion.CSharp8, "C# 8")]
    [InlineData(LanguageVersion.CSharp10, "C# 10")]
    [InlineData(LanguageVersion.CSharp11, "C# 11")]
    public void A_language_before_CSharp_12_is_said_once_and_emits_nothing(LanguageVersion language, string named)
    {
        var run = GeneratorRun.In(UserProject.Default with { Language = language }, Harbour.Pages);
        var diagnostic = Assert.Single(run.Shown());
        Assert.Equal("DOCGEN021", diagnostic.Id);
        Assert.Contains(named, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("DocGenEmit", "Client,Servant", "Servant")]
    [InlineData("DocGenVisibility", "secret", "secret")]
    [InlineData("DocGenNamespace", "My App", "My App")]
    public void An_unknown_value_is_said_by_name_and_the_rest_is_emitted(string property, string value, string named)
    {
        var run = GeneratorRun.In(UserProject.Default.With(property, value), Harbour.Pages);
        var diagnostic = Assert.Single(run.Shown());
        Assert.Equal("DOCGEN022", diagnostic.Id);
        Assert.Contains(property, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains($"'{named}'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("BoatAgentClient.g.cs", run.Sources.Keys);
        run.Output.AssertCompiles();
    }

    private static GeneratorRun Emitting(string words, MetadataReference[] references)
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenEmit", words) with { References = references }, Harbour.Pages);
        Assert.Empty(run.Shown());
        run.Output.AssertCompiles();
        return run;
    }

    private static IEnumerable<INamedTypeSymbol> Types(GeneratorRun run) =>
        run.Output.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(type => type.ContainingNamespace.ToString() == "MyApp.Api");
}
