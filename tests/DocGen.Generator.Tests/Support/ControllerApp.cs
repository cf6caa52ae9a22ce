using System.Reflection;
using System.Reflection.Emit;
using DocGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.Generator.Tests.Support;

/// <summary>All emitted controllers of a run behind a real socket on loopback, each derived from by a class that overrides nothing.</summary>
internal sealed class ControllerApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private ControllerApp(WebApplication app)
    {
        _app = app;
        _http.BaseAddress = new Uri(app.Urls.Single());
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "SoTicket 7T:test");
    }

    /// <summary>What the API explorer says of all actions.</summary>
    public ApiDescription[] Descriptions =>
        [.. _app.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items)];

    public static async Task<ControllerApp> Start(EmittedApi api)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Users"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Users");
        var users = api.Types.Where(type => type.IsSubclassOf(typeof(ApiControllerBase)))
            .Select(type => module.DefineType(type.Name[..^"Base".Length], TypeAttributes.Public | TypeAttributes.Sealed, type).CreateType().GetTypeInfo());

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddControllers().ConfigureApplicationPartManager(manager => manager.ApplicationParts.Add(new Users([.. users]))).AddDocGen(api.Resolver);
        var app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Status and body of an answer to a request without a body.</summary>
    public async Task<(int Status, string Body)> Ask(string verb, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        using var answer = await _http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Users(TypeInfo[] types) : ApplicationPart, IApplicationPartTypeProvider
    {
        public override string Name => "Users";

        public IEnumerable<TypeInfo> Types => types;
    }
}
