using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.SampleServer.Tests.Support;

/// <summary>The sample server on loopback, on a port that the system picks.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SampleHost(WebApplication app, LogLines log)
    {
        (_app, Log) = (app, log);
        Client = NewClient();
    }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Asks without saying who asks.</summary>
    public HttpClient Client { get; }

    public DocGenSampleStore Store => _app.Services.GetRequiredService<DocGenSampleStore>();

    public SampleApi Api => _app.Services.GetRequiredService<SampleApi>();

    public LogLines Log { get; }

    public static Task<SampleHost> Start(DocGenPages pages, bool inMemory = false) => Start(options => (options.Pages, options.InMemory) = (pages, inMemory));

    public static async Task<SampleHost> Start(Action<DocGenSamplesOptions> configure, TimeProvider? time = null)
    {
        var log = new LogLines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddDocGenSamples(configure);
        if (time is not null) builder.Services.AddSingleton(time);
        var app = builder.Build();
        app.MapDocGenSamples();
        await app.StartAsync();
        return new(app, log);
    }

    public HttpClient NewClient() => new() { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
