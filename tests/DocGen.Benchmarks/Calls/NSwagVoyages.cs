using System.Reflection;
using DocGen.Benchmarks.Compiling;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Benchmarks.Calls;

/// <summary>Generates and compiles NSwag's client of the benchmark's page.</summary>
internal static class NSwagVoyages
{
    private const string Adapter = $$"""
        public sealed class Adapter(System.Net.Http.HttpClient http) : DocGen.Benchmarks.Calls.INSwagVoyages
        {
            private readonly {{NSwagCode.Namespace}}.VoyageAgentClient _client = new("{{CallBenchmarks.Base}}", http);

            public async System.Threading.Tasks.Task<int?> OpenVoyageAsync() =>
                (await _client.V1VoyageAgent_OpenVoyageAsync(null, new {{NSwagCode.Namespace}}.OpenVoyageRequest { HarbourId = 12, CaptainName = "Ingrid Solberg" }).ConfigureAwait(false)).VoyageId;
        }
        """;

    /// <summary>The client; made once, as compiling it takes longer than all of its calls.</summary>
    public static INSwagVoyages Client { get; } = Compile();

    private static INSwagVoyages Compile()
    {
        // What the other ways send with each call, NSwag's users put on the HttpClient.
        var authorized = new HttpClient(new StillHandler(Json.VoyageJson.Ordered));
        authorized.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", CallBenchmarks.Authorization);
        var code = NSwagCode.Of(Page.In(Path.Combine(Repository.Root, "tests", "DocGen.Benchmarks", "Pages")));
        var compilation = CSharpCompilation.Create(
            "NSwagVoyages", [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Adapter)],
            [.. References.Server, MetadataReference.CreateFromFile(typeof(INSwagVoyages).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var library = new MemoryStream();
        var result = compilation.Emit(library);
        if (!result.Success) throw new InvalidOperationException($"NSwag's client doesn't compile: {result.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error)}");
        return (INSwagVoyages)Activator.CreateInstance(Assembly.Load(library.ToArray()).GetType("Adapter")!, authorized)!;
    }
}
