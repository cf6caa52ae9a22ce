using System.Net;
using System.Text.Json;
using DocGen.Docs.OpenApi;
using DocGen.SampleServer.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.SampleServer.Tests.Describing;

/// <summary>The OpenAPI document that the sample server hands out.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private const string Line = "GET /openapi.json";

    private readonly LogLines _log = new();
    private WebApplication? _app;

    [Fact]
    public async Task The_document_is_that_of_the_pages_at_the_address_that_was_asked()
    {
        var http = await Serve(_ => { });
        using var answer = await http.AskPlainly(Line);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.ToString());
        var read = _app!.Services.GetRequiredService<SampleApi>().Read;
        using var expected = new MemoryStream();
        OpenApiWriter.Write(expected, read.Model, read.Facts, new DocGenSamplesOptions().OpenApi with { Servers = ["http://localhost"] });
        Assert.Equal(expected.ToArray(), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(expected.Length, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task It_is_written_once_however_many_ask()
    {
        var http = await Serve(_ => { });
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => http.AskPlainly(Line).Text()));
        Assert.Single(answers.Distinct());
        Assert.Single(_log.Lines, line => line.Text.StartsWith("DocGen wrote the OpenAPI document", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", "http://localhost")]
    [InlineData("", "/Cust12345", "http://localhost/Cust12345")]
    [InlineData("/behind a gate", "/Cust12345/", "http://localhost/behind%20a%20gate/Cust12345")]
    public async Task Its_address_is_the_place_that_the_operations_are_below(string pathBase, string group, string address)
    {
        var http = await Serve(_ => { }, pathBase, group);
        Assert.Equal(address, Servers(await http.AskPlainly($"GET {Uri.EscapeDataString(pathBase).Replace("%2F", "/", StringComparison.Ordinal)}{group.TrimEnd('/')}/openapi.json").Json()));
    }

    [Fact]
    public async Task A_host_that_is_made_up_stays_a_text()
    {
        var http = await Serve(_ => { });
        Assert.Equal("http://a\"b", Servers(await http.AskPlainly(Line, null, "Host: a\"b").Json()));
    }

    [Fact]
    public async Task Addresses_of_the_options_win()
    {
        var http = await Serve(options => options.OpenApi = new() { Title = "docgen:address", Servers = ["https://ferry.example"] });
        var document = await http.AskPlainly(Line).Json();
        Assert.Equal(("https://ferry.example", "docgen:address"), (Servers(document), document.GetProperty("info").GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Who_has_it_is_told_so()
    {
        var http = await Serve(_ => { });
        using var first = await http.AskPlainly(Line);
        var tag = first.Headers.ETag!.ToString();
        foreach (var known in new[] { tag, "*", "W/" + tag, "\"other\", " + tag })
        {
            using var again = await http.AskPlainly(Line, null, $"If-None-Match: {known}");
            Assert.Equal((HttpStatusCode.NotModified, tag, 0), (again.StatusCode, again.Headers.ETag?.ToString(), (await again.Content.ReadAsByteArrayAsync()).Length));
        }

        using var changed = await http.AskPlainly(Line, null, "If-None-Match: \"other\"");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task HEAD_tells_its_length_without_it()
    {
        var http = await Serve(_ => { });
        using var whole = await http.AskPlainly(Line);
        using var head = await http.AskPlainly("HEAD /openapi.json");
        Assert.Equal((whole.Content.Headers.ContentLength, 0), (head.Content.Headers.ContentLength, (await head.Content.ReadAsByteArrayAsync()).Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/openapi/{name}.json")]
    public async Task A_path_that_is_no_plain_one_is_refused_at_the_start(string path)
    {
        await Serve(_ => { });
        Assert.Contains("such as '/openapi.json'", Assert.Throws<ArgumentException>(() => _app!.MapDocGenOpenApi(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_sample_server_the_start_says_what_is_missing()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains("AddDocGenSamples", Assert.Throws<InvalidOperationException>(() => app.MapDocGenOpenApi()).Message, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }

    private static string? Servers(JsonElement document) => Assert.Single(document.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString();

    private async Task<HttpClient> Serve(Action<DocGenSamplesOptions> configure, string pathBase = "", string group = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(_log);
        builder.Services.AddDocGenSamples(options => options.Pages = FerryPages.Pages);
        builder.Services.Configure(configure);
        _app = builder.Build();
        if (pathBase.Length > 0) _app.UsePathBase(pathBase);
        _app.UseRouting();
        IEndpointRouteBuilder place = group.Length > 0 ? _app.MapGroup(group) : _app;
        place.MapDocGenSamples();
        place.MapDocGenOpenApi();
        await _app.StartAsync();
        return _app.GetTestClient();
    }
}
