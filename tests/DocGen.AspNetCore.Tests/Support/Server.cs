using System.Net.Http.Headers;
using System.Text;
using DocGen.Runtime;
using Example.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.AspNetCore.Tests.Support;

/// <summary>A real server on this machine's own address, one for each class of tests.</summary>
public class Server : IAsyncLifetime
{
    private WebApplication _app = null!;

    public ChatStore Store { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public ApiClientOptions Options { get; } = new() { Authorization = ApiAuthorization.SoTicket("ticket") };

    public ChatAgentClient Client => new(Http, Options);

    protected virtual bool LeavesOutUnselected => false;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ChatStore>();
        builder.Services.AddControllers().AddApplicationPart(typeof(Server).Assembly).AddDocGen(ApiJson.Resolver, LeavesOutUnselected);
        _app = builder.Build();
        _app.MapControllers();
        Configure(_app);
        await _app.StartAsync();
        Store = _app.Services.GetRequiredService<ChatStore>();
        Address = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Options.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Sends as any other client would.</summary>
    public async Task<(HttpResponseMessage Answer, string Body)> SendAsync(
        HttpMethod method, string path, string? json = null, string mediaType = "application/json", string? authorization = "SoTicket ticket", Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, mediaType);
        }

        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        headers?.Invoke(request.Headers);
        var answer = await Http.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    protected virtual void Configure(WebApplication app)
    {
    }
}
