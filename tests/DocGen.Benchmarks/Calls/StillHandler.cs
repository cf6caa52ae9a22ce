using System.Net;
using System.Net.Http.Headers;

namespace DocGen.Benchmarks.Calls;

/// <summary>Stands in for the network: takes the request's body and gives the same answer each time.</summary>
internal sealed class StillHandler(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body) await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        var content = new ByteArrayContent(answer);
        content.Headers.ContentType = s_json;
        return new(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
