using System.Diagnostics;
using DocGen.SampleServer;
using DocGen.SampleServer.Describing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the OpenAPI document of the pages.</summary>
public static class DocGenOpenApiEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves an OpenAPI 3.1 document of all operations of the pages, with their samples. It is written once, now, and then
    /// handed out from memory, with an <c>ETag</c>. Its address (<c>servers</c>) is the one that it was asked for under, unless
    /// <see cref="DocGenSamplesOptions.OpenApi"/> tells others.
    /// </summary>
    /// <param name="endpoints">The app, or the group of it that the operations are in.</param>
    /// <param name="path">Where the document is served.</param>
    /// <returns>What conventions, such as authorization or CORS, can be added to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or has a placeholder.</exception>
    /// <exception cref="InvalidOperationException"><c>AddDocGenSamples</c> was not called, no pages were set, or there is no endpoint page among them.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the pages does not exist.</exception>
    public static IEndpointConventionBuilder MapDocGenOpenApi(this IEndpointRouteBuilder endpoints, string path = "/openapi.json")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var plain = "/" + path?.Trim('/');
        if (plain.Length == 1 || plain.Contains('{', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The OpenAPI document needs a path without placeholders, such as '/openapi.json', and '{path}' is none.", nameof(path));
        }

        var api = SampleApi.Of(endpoints.ServiceProvider);
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<DocGenSamplesOptions>>().Value.OpenApi;
        var began = Stopwatch.GetTimestamp();
        var document = OpenApiDocument.Write(api.Read, options);
        StartUpLog.Wrote(StartUpLog.Of(endpoints.ServiceProvider), document.Length, (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return endpoints.MapMethods(plain, ["GET", "HEAD"], new DocumentEndpoint(document, plain).AnswerAsync).WithDisplayName($"GET {plain}");
    }
}
