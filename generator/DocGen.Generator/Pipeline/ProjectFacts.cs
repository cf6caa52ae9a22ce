using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Pipeline;

/// <summary>The little that we ask of the user's compilation, as values: no symbol may live in a cached step.</summary>
/// <param name="HttpClientFactory">Whether Microsoft.Extensions.Http is referenced, of a version with keyed services (8).</param>
/// <param name="AspNetCore">Whether DocGen.AspNetCore is referenced.</param>
/// <param name="LanguageVersion">The C# version in use, as a number such as 1200.</param>
internal sealed record ProjectFacts(bool HttpClientFactory, bool AspNetCore, int LanguageVersion)
{
    /// <summary>Looks at the references and the parse options.</summary>
    /// <remarks>Each type is asked of its own assembly: the compilation itself would look through the hundreds that a project references, which took half of the time of a small project.</remarks>
    public static ProjectFacts Of(Compilation compilation)
    {
        bool factory = false, keyedServices = false, aspNetCore = false;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            switch (assembly.Name)
            {
                case "Microsoft.Extensions.Http":
                    factory |= Has(assembly, "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions");
                    break;
                case "Microsoft.Extensions.DependencyInjection.Abstractions":
                    keyedServices |= Has(assembly, "Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider");
                    break;
                case "DocGen.AspNetCore":
                    aspNetCore |= Has(assembly, "DocGen.AspNetCore.ApiControllerBase");
                    break;
            }
        }

        return new(factory && keyedServices, aspNetCore, compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion : 0);
    }

    private static bool Has(IAssemblySymbol assembly, string type) => assembly.GetTypeByMetadataName(type) is not null;
}
