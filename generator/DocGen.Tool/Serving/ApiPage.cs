using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Scalar.AspNetCore;

namespace DocGen.Tool.Serving;

/// <summary>Scalar's page on the OpenAPI document: to read the API, and to send requests to it. The sample takes this file as it is.</summary>
internal static class ApiPage
{
    /// <summary>Where the page is.</summary>
    private const string Path = "/scalar/";

    /// <summary>Where the document is that it shows.</summary>
    private const string DocumentPath = "/openapi.json";

    /// <summary>What is filled in as user, password, token and ticket: the sample server takes anything.</summary>
    private const string Anything = "sample";

    /// <summary>What to open, in lines for a terminal.</summary>
    public static string Greeting(string address) => $"""
          {address}{Path}        to read, and to send requests from
          {address}{DocumentPath}   for other tools
        """;

    /// <summary>Asks for the document once, so that whoever asks next doesn't wait until routes and code are ready.</summary>
    /// <remarks>Nobody misses this answer: what goes wrong is told to the next who asks.</remarks>
    public static async Task WarmUpAsync(string address, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            await client.GetByteArrayAsync(DocumentPath, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
        }
    }

    /// <summary>Serves the document and the page, which the bare address leads to.</summary>
    public static void Map(WebApplication app, string title)
    {
        app.MapDocGenOpenApi(DocumentPath);
        app.MapScalarApiReference(page => page
            .WithTitle(title)
            .WithOpenApiRoutePattern(DocumentPath)
            // Nothing is fetched from, or sent to, anywhere else: no fonts, no counting, no assistants.
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .HideDeveloperTools()
            .HideClientButton()
            // Names as in the docs, in the docs' order, and where they are needed to send a request.
            .PreserveSchemaPropertyOrder()
            .AddPreferredSecuritySchemes("Basic")
            .AddHttpAuthentication("Bearer", scheme => scheme.Token = Anything)
            .AddHttpAuthentication("Basic", scheme => (scheme.Username, scheme.Password) = (Anything, Anything))
            .AddApiKeyAuthentication("SoTicket", scheme => scheme.Value = "SoTicket " + Anything)
            .AddApiKeyAuthentication("XSRF", scheme => scheme.Value = Anything));
        app.MapGet("/", () => Results.LocalRedirect(Path));
    }
}
