using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Describing;

/// <summary>Hands out the OpenAPI document.</summary>
/// <param name="document">The document.</param>
/// <param name="path">Where it is served, such as <c>/openapi.json</c>; the API is where this path begins.</param>
internal sealed class DocumentEndpoint(OpenApiDocument document, string path)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.GetTypedHeaders().ETag = document.Tag;
        // To be kept and asked for again: the pages may be others when the server is started the next time.
        response.Headers.CacheControl = "no-cache";
        if (IsKnown(context.Request, document.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var parts = document.At(Address(context.Request));
        response.ContentType = "application/json";
        response.ContentLength = parts.Sum(part => part.Length);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        foreach (var part in parts)
        {
            await response.Body.WriteAsync(part, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));

    /// <summary>What stands before the document's path: host and path base, and the group that the endpoint is in.</summary>
    private string Address(HttpRequest request)
    {
        var host = request.Host.HasValue ? $"{request.Scheme}://{request.Host.ToUriComponent()}" : "";
        var asked = request.Path.Value!.TrimEnd('/');
        var address = host + request.PathBase.Add(asked[..^path.Length]).ToUriComponent();
        // HTTP/1.0 knows no host; a lone slash is OpenAPI's word for "where this came from".
        return address.Length > 0 ? address : "/";
    }
}
