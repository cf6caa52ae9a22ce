using System.Net;
using DocGen.AspNetCore;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.SampleServer;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Operations that no controller overrides.</summary>
public class NotImplementedTests(ConsumerServer server, NotImplementedTests.Answering answering, NotImplementedTests.FromTheDocs docs)
    : IClassFixture<ConsumerServer>, IClassFixture<NotImplementedTests.Answering>, IClassFixture<NotImplementedTests.FromTheDocs>
{
    private const string Path = "/api/v1/Agents/Chat/AddChatMessage";

    [Theory]
    [InlineData("{}", "application/json")]
    [InlineData("no JSON", "application/json")]
    [InlineData("{}", "image/png")]
    public async Task Such_an_operation_is_a_501_with_its_name_whatever_is_sent(string body, string mediaType) =>
        Assert.Equal("This server does not offer v1ChatAgent_AddChatMessage.", Problem.Detail(await server.SendAsync("POST", Path, body, mediaType), HttpStatusCode.NotImplemented));

    [Fact]
    public async Task An_override_may_leave_it_to_the_base() =>
        Assert.Equal("This server does not offer v1Berth_Reserve.", Problem.Detail(await server.SendAsync("POST", "/api/v1/Berth/0/Reserve?nights=2", "[]"), HttpStatusCode.NotImplemented));

    [Fact]
    public async Task A_service_answers_instead_with_the_request_unread()
    {
        var (answer, body) = await answering.SendAsync("POST", Path, "anything at all", "text/odd");
        Assert.Equal((HttpStatusCode.Accepted, "v1ChatAgent_AddChatMessage heard anything at all"), (answer.StatusCode, body));
        Assert.Equal("v1Berth_Reserve heard ", (await answering.SendAsync("POST", "/api/v1/Berth/0/Reserve?nights=2", "[]")).Body);
    }

    [Fact]
    public async Task A_service_may_leave_it_at_501() =>
        Assert.Equal("This server does not offer v1ChatAgent_AddChatMessage.", Problem.Detail(await answering.SendAsync("POST", Path + "?decline", "{}"), HttpStatusCode.NotImplemented));

    [Fact]
    public async Task Nobody_is_asked_before_who_is_calling_is_known() =>
        Problem.Detail(await answering.SendAsync("POST", Path, "{}", headers: ("Authorization", "")), HttpStatusCode.Unauthorized);

    [Fact]
    public async Task What_is_overridden_is_not_asked_for() =>
        Assert.StartsWith("{\"BerthId\":7", (await answering.SendAsync("GET", "/api/v1/Berth/7")).Body, StringComparison.Ordinal);

    [Fact]
    public async Task The_docs_answer_with_their_sample_where_they_are_asked_to()
    {
        var (answer, body) = await docs.SendAsync("POST", Path + "?$select=author", """{"ChatSessionId":7301,"Message":"We open at eight."}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"Message\":null,\"Author\":\"anna\"", body, StringComparison.Ordinal);
        Assert.Contains("ChatSessionId", Problem.Detail(await docs.SendAsync("POST", Path, """{"ChatSessionId":"many"}"""), HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_docs_do_not_have_stays_501() =>
        Assert.Equal("This server does not offer v1Berth_Reserve.", Problem.Detail(await docs.SendAsync("POST", "/api/v1/Berth/0/Reserve?nights=2", "[]"), HttpStatusCode.NotImplemented));

    public sealed class Answering : ConsumerServer, INotImplementedAnswer
    {
        public async Task<ActionResult?> AnswerAsync(ActionContext context, ApiContractAttribute contract)
        {
            var request = context.HttpContext.Request;
            if (request.QueryString.Value == "?decline") return null;
            using var reader = new StreamReader(request.Body);
            return new ContentResult { StatusCode = 202, Content = $"{contract.Uid} heard {await reader.ReadToEndAsync(context.HttpContext.RequestAborted)}" };
        }

        protected override void Configure(IServiceCollection services) => services.AddSingleton<INotImplementedAnswer>(this);
    }

    public sealed class FromTheDocs : ConsumerServer, INotImplementedAnswer
    {
        public async Task<ActionResult?> AnswerAsync(ActionContext context, ApiContractAttribute contract) =>
            await context.HttpContext.AnswerWithSampleAsync(contract.Uid) ? new EmptyResult() : null;

        protected override void Configure(IServiceCollection services)
        {
            services.AddDocGenSamples(options => options.Pages = DocGenPages.FromFolder(System.IO.Path.Combine(Repository.Root, "docs-input")));
            services.AddSingleton<INotImplementedAnswer>(this);
        }
    }
}
