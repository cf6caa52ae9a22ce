using System.Net;
using System.Text;
using Example.Api;

namespace DocGen.Runtime.Tests.Support;

/// <summary>Stands in for the network: keeps what was sent, and answers what the test wants.</summary>
internal sealed class Sent : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _answer;

    internal Sent(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    internal Sent(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    internal List<HttpRequestMessage> Requests { get; } = [];

    internal List<string> Bodies { get; } = [];

    internal HttpRequestMessage Last => Requests[^1];

    internal ApiClientOptions Options { get; } = new() { BaseAddress = new("https://host/"), Authorization = ApiAuthorization.SoTicket("ticket") };

    internal ChatAgentClient Client => new(new HttpClient(this), Options);

    internal static Sent Json(string json, HttpStatusCode status = HttpStatusCode.OK) => new(_ => Answer(json, status: status));

    internal static HttpResponseMessage Answer(string body, string? mediaType = "application/json", HttpStatusCode status = HttpStatusCode.OK)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (mediaType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        return new(status) { Content = content };
    }

    internal string? Header(string name) =>
        Last.Headers.NonValidated.TryGetValues(name, out var values) || Last.Content?.Headers.NonValidated.TryGetValues(name, out values) == true ? values.ToString() : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return await _answer(request, cancellationToken);
    }
}
