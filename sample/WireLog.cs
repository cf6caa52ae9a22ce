namespace Sample;

/// <summary>Shows each request and its response as they go over the wire; secrets are masked.</summary>
internal sealed class WireLog() : DelegatingHandler(new SocketsHttpHandler())
{
    private static readonly string[] s_secret = ["Authorization", "X-XSRF-TOKEN", "SO-AppToken"];
    private static readonly string[] s_dull = ["Date", "Server", "Transfer-Encoding", "Content-Length"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Terminal.Sent($"{request.Method} {request.RequestUri!.PathAndQuery}");
        foreach (var header in request.Headers) Terminal.Sent($"{header.Key}: {Masked(header.Key, string.Join(", ", header.Value))}");
        if (request.Content is { } body) Terminal.Sent(await body.ReadAsStringAsync(cancellationToken));

        var response = await base.SendAsync(request, cancellationToken);
        Terminal.Received($"{(int)response.StatusCode} {response.ReasonPhrase}");
        foreach (var header in response.Headers.Where(header => !s_dull.Contains(header.Key)))
            Terminal.Received($"{header.Key}: {string.Join(", ", header.Value)}");
        Terminal.Received(ShownBody.Of(await response.Content.ReadAsStringAsync(cancellationToken)));
        return response;
    }

    private static string Masked(string name, string value) =>
        s_secret.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{value.Split(' ')[0]} ***" : value;
}
