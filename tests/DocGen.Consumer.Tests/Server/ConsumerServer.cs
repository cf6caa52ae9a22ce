using System.Net;
using System.Text;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DocGen.Consumer.Tests.Server;

/// <summary>The generated controllers behind a real socket on loopback, and clients that talk to it.</summary>
public class ConsumerServer : IAsyncLifetime
{
    private WebApplication? _app;

    public SessionStore Store { get; } = new();

    // Header values beyond ASCII go out as UTF-8, since wrong ones are what some tests send.
    public HttpClient Http { get; } = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 });

    public ApiClientOptions Options { get; } = new() { Authorization = ApiAuthorization.SoTicket("7T:consumer") };

    public ChatAgentClient Chat => new(Http, Options);

    public ChatSessionEntityClient Sessions => new(Http, Options);

    public BoatEntityClient Boats => new(Http, Options);

    public BoatAgentClient BoatAgent => new(Http, Options);

    public PersonEntityClient Persons => new(Http, Options);

    public BerthClient Berths => new(Http, Options);

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);

            // Twice what is usual, so that a $select can be longer than we take.
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Store);
        Configure(builder.Services);

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

    /// <summary>Sends as any other client would: headers as they are, also wrong ones.</summary>
    public async Task<(HttpResponseMessage Answer, string Body)> SendAsync(string verb, string path, string? body = null, string? mediaType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), new Uri(Options.BaseAddress!, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        if (!headers.Any(header => header.Name is "Authorization" or "X-XSRF-TOKEN")) request.Headers.TryAddWithoutValidation("Authorization", "SoTicket 7T:consumer");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var answer = await Http.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What a test's server has besides.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }
}
