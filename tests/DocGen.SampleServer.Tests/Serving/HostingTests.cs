using DocGen.SampleServer.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary>How users host it, and what they read when something is missing.</summary>
public class HostingTests
{
    private const string Line = "GET /api/v1/ChatSession/7344";

    [Fact]
    public async Task In_process_without_a_port_from_pages_inside_an_assembly()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDocGenSamples(options => options.Pages = DocGenPages.FromAssembly(typeof(HostingTests).Assembly));
        await using var app = builder.Build();
        app.MapDocGenSamples();
        await app.StartAsync();
        Assert.Equal(7344, (await app.GetTestClient().Ask(Line).Json()).GetProperty("ChatSessionId").GetInt32());
    }

    [Fact]
    public async Task A_folder_serves_the_same_as_an_assembly_that_holds_it()
    {
        await using var folder = await SampleHost.Start(DocGenPages.FromFolder(Path.Combine(Generator.Tests.Support.Repository.Root, "docs-input")));
        await using var assembly = await SampleHost.Start(DocGenPages.FromAssembly(typeof(HostingTests).Assembly));
        Assert.Equal(folder.Api.Operations.Select(operation => operation.Model), assembly.Api.Operations.Select(operation => operation.Model));
        Assert.Equal(await folder.Client.Ask(Line).Text(), await assembly.Client.Ask(Line).Text());
    }

    [Fact]
    public async Task Below_a_path_of_its_own()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDocGenSamples(options => options.Pages = FerryPages.Pages);
        await using var app = builder.Build();
        app.MapGroup("/Cust12345").MapDocGenSamples();
        await app.StartAsync();
        Assert.Equal(FerryPages.Get.Answered, await app.GetTestClient().Ask("GET /Cust12345/api/v1/Ferry/3").Text());
        await app.GetTestClient().Ask("GET /Cust12345/api/v1/Boot/3").Problem(404);
    }

    [Fact]
    public async Task Samples_in_files_of_their_own_are_found()
    {
        await using var host = await SampleHost.Start(FerryPages.Of(FerryPages.Get with { Included = true }));
        Assert.Equal(FerryPages.Get.Answered, await host.Client.Ask("GET /api/v1/Ferry/3").Text());
    }

    [Fact]
    public async Task One_bad_page_costs_no_other_and_is_named_in_the_log()
    {
        var odd = FerryPages.Photo with { Uid = "v1FerryEntity_Odd", Route = "/api/v1/Ferry/a?b*{id}{x}" };
        var same = FerryPages.GetByName with { Uid = "v1FerryEntity_Same", Route = "/api/v1/Ferry/{captain}", PathParts = ["captain | string | **Required**"] };
        await using var host = await SampleHost.Start(FerryPages.Of(FerryPages.Get, FerryPages.GetByName, odd with { Verb = "LEND" }, same, odd with { Uid = "v1FerryEntity_Star", Route = "/api/v1/Ferry/*{id}{x}" }));
        Assert.Equal(FerryPages.Get.Answered, await host.Client.Ask("GET /api/v1/Ferry/3").Text());
        var warnings = host.Log.Lines.Where(line => line.Level == LogLevel.Warning).Select(line => line.Text).ToArray();
        Assert.Collection(
            warnings.Order(StringComparer.Ordinal),
            line => Assert.StartsWith("No request can tell", line, StringComparison.Ordinal),
            line => Assert.Contains("v1FerryEntity_Odd.md(", line, StringComparison.Ordinal),
            line => Assert.Contains("'/api/v1/Ferry/*{id}{x}' is not served", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_is_told_at_the_start()
    {
        Assert.Contains("nowhere", (await Assert.ThrowsAsync<DirectoryNotFoundException>(() => SampleHost.Start(DocGenPages.FromFolder("nowhere")))).Message, StringComparison.Ordinal);
        Assert.Contains("DocGenEmbedPages", (await Assert.ThrowsAsync<InvalidOperationException>(() => SampleHost.Start(DocGenPages.FromAssembly(typeof(string).Assembly)))).Message, StringComparison.Ordinal);
        Assert.Contains("no endpoint page", (await Assert.ThrowsAsync<InvalidOperationException>(() => SampleHost.Start(DocGenPages.FromTexts([new("a.md", "# Hello")])))).Message, StringComparison.Ordinal);
        Assert.Contains("set Pages", (await Assert.ThrowsAsync<InvalidOperationException>(() => SampleHost.Start(_ => { }))).Message, StringComparison.Ordinal);
        await using var app = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains("AddDocGenSamples", Assert.Throws<InvalidOperationException>(app.MapDocGenSamples).Message, StringComparison.Ordinal);
    }
}
