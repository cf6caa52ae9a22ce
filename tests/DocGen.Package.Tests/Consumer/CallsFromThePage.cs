using System.Net;
using System.Text;
using Consumer.Api;
using DocGen.Runtime;

// Answers every request with the page's own sample response: the first argument is the file that holds it.
using var http = new HttpClient(new PageAnswers(File.ReadAllText(args[0]))) { BaseAddress = new Uri("https://crm.example.com/") };
var options = new ApiClientOptions { Authorization = ApiAuthorization.SoTicket("7T:consumer") };
var chat = new ChatAgentClient(http, options);
var session = await chat.CreateChatSessionForTopicAsync(new CreateChatSessionForTopicRequest { ChatTopicId = 12 });
Console.WriteLine($"{session!.ChatSessionId} {session.CustomerName}");

internal sealed class PageAnswers(string json) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
}
