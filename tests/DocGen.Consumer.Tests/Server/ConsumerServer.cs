using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DocGen.Consumer.Tests.Server;

/// <summary>The generated controllers behind a real socket on loopback, and clients that talk to it.</summary>
public sealed class ConsumerServer : IAsyncLifetime
{
    private WebApplication? _app;

    public SessionStore Store { get; } = new();

    public HttpClient Http { get; } = new();

    public ApiClientOptions Options { get; } = new() { Authorization = ApiAuthorization.SoTicket("7T:consumer") };

    public ChatAgentClient Chat => new(Http, Options);

    public ChatSessionEntityClient Sessions => new(Http, Options);

    public BoatEntityClient Boats => new(Http, Options);

    public BoatAgentClient BoatAgent => new(Http, Options);

    public PersonEntityClient Persons => new(Http, Options);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Store);

        // The tests' host is the entry assembly, so controllers must be looked for here by name.
        builder.Services.AddControllers().AddApplicationPart(typeof(ConsumerServer).Assembly).AddDocGen(ApiJson.Resolver);
        _app = builder.Build();
        _app.MapControllers();
        await _app.StartAsync();
        Options.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}
