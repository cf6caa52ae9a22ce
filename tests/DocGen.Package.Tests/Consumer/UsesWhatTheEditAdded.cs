using System.Net;
using System.Text;
using Consumer.Api;
using DocGen.Runtime;

// Answers every request with the page's own sample response: the first argument is the file that holds it.
var answers = new PageAnswers(File.ReadAllText(args[0]));
using var http = new HttpClient(answers) { BaseAddress = new Uri("https://crm.example.com/") };
var options = new ApiClientOptions { Authorization = ApiAuthorization.SoTicket("7T:consumer") };
var chat = new ChatAgentClient(http, options);
var session = await chat.CreateChatSessionForTopicAsync(new CreateChatSessionForTopicRequest { ChatTopicId = 12 }, headers: new() { XTrace = "trace-1" });
Console.WriteLine($"{session!.ChatSessionId} {session.CustomerName} {session.WaitedSeconds} {answers.Trace}");

internal sealed class PageAnswers(string json) : HttpMessageHandler
{
    public string? Trace { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Trace = request.Headers.GetValues("X-Trace").Single();
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    }
}
