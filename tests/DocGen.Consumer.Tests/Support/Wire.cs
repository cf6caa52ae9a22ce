using System.Net;
using System.Text;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;

namespace DocGen.Consumer.Tests.Support;

/// <summary>Stands in for the network below a generated client: keeps what was sent, and answers what the test wants.</summary>
internal sealed class Wire(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public Wire(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public List<HttpRequestMessage> Requests { get; } = [];

    public List<string> Bodies { get; } = [];

    public HttpRequestMessage Last => Requests[^1];

    public ApiClientOptions Options { get; } = new() { BaseAddress = new("https://harbour.example/"), Authorization = ApiAuthorization.SoTicket("7T:wire") };

    public BoatEntityClient Boats => new(new HttpClient(this), Options);

    public BoatAgentClient BoatAgent => new(new HttpClient(this), Options);

    /// <summary>Answers this JSON to everything.</summary>
    public static Wire Json(string json) => new(_ => Answer(json));

    /// <summary>Answers one after the other.</summary>
    public static Wire InTurn(params HttpResponseMessage[] answers)
    {
        var next = 0;
        return new(request =>
        {
            answers[next].RequestMessage = request;
            return answers[next++];
        });
    }

    public static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public string? Header(string name) =>
        Last.Headers.NonValidated.TryGetValues(name, out var values) || Last.Content?.Headers.NonValidated.TryGetValues(name, out values) == true ? values.ToString() : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return await answer(request, cancellationToken);
    }
}
