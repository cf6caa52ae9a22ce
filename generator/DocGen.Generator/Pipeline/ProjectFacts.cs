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
    public static ProjectFacts Of(Compilation compilation) => new(
        compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions") is not null
            && compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider") is not null,
        compilation.GetTypeByMetadataName("DocGen.AspNetCore.ApiControllerBase") is not null,
        compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion : 0);
}
