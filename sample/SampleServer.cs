using System.Net;
using Sample.Api;

namespace Sample;

/// <summary>The controllers on loopback, on a port that the system picks.</summary>
internal sealed class SampleServer(WebApplication app) : IAsyncDisposable
{
    public Uri Address { get; } = new(app.Urls.Single());

    public static async Task<SampleServer> Start(ChatStore store)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        builder.Services.AddControllers().AddDocGen(ApiJson.Resolver);

        var app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        return new SampleServer(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
