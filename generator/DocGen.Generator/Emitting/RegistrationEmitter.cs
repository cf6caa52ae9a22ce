namespace DocGen.Generator.Emitting;

/// <summary>Registration with IHttpClientFactory, only where the project references it; the builder comes back, so handlers of all kinds fit in.</summary>
internal static class RegistrationEmitter
{
    private const string Parameters = "this IServiceCollection services, Action<ApiClientOptions>? configure = null";

    /// <summary>The registration of each client and of all at once, and what they share.</summary>
    public static GeneratedFile File(IReadOnlyList<string> groups, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line("/// <summary>Registers the generated clients with IHttpClientFactory.</summary>");
        code.Open($"{options.Visibility} static partial class ApiClientRegistration");
        code.Line("/// <summary>Registers the clients of all groups.</summary>");
        code.Line("/// <param name=\"services\">Where to register.</param>");
        code.Line("/// <param name=\"configure\">Says where the API is and what goes with every call; runs once a client, when it is first asked for. Options by other means have the name of the builder.</param>");
        code.Line("/// <param name=\"each\">What to add to each client's builder: handlers for retries, logging or tests.</param>");
        code.Line("/// <param name=\"key\">Tells the clients of several tenants apart: they are keyed services then.</param>");
        code.Open($"public static IServiceCollection AddDocGenClients({Parameters}, Action<IHttpClientBuilder>? each = null, string? key = null)");
        code.Line("each ??= static _ => { };");
        foreach (var group in groups) code.Line($"each(services.Add{group}Client(configure, key));");
        code.Line("return services;");
        code.Close();
        foreach (var group in groups) Group(code, $"{group}Client");
        code.Line();
        Shared(code);
        code.Close();
        return code.Named("ApiClientRegistration", options);
    }

    private static void Group(CodeWriter code, string client)
    {
        code.Line();
        code.Line($"/// <summary>Registers <see cref=\"I{client}\"/>, with a key as a keyed service; the builder takes handlers for retries, logging or tests.</summary>");
        code.Line($"public static IHttpClientBuilder Add{client}({Parameters}, string? key = null) =>");
        code.Continued($"Add<I{client}>(services, configure, \"{client}\", key, static (http, options) => new {client}(http, options));");
    }

    private static void Shared(CodeWriter code)
    {
        code.Line("/// <summary>Options are those of the builder's name, a client is made each time it is asked for; no secret gets into logs, or to another host by a redirect.</summary>");
        code.Open("private static IHttpClientBuilder Add<TClient>(IServiceCollection services, Action<ApiClientOptions>? configure, string name, string? key, Func<HttpClient, ApiClientOptions, TClient> create) where TClient : class");
        code.Line("var builder = services.AddHttpClient(key is null ? name : $\"{name} {key}\");");
        code.Line("if (configure is not null) services.Configure(builder.Name, configure);");
        code.Line("if (key is null) services.AddTransient(provider => Create(provider));");
        code.Line("else services.AddKeyedTransient(key, (provider, _) => Create(provider));");
        code.Line("return builder.ConfigurePrimaryHttpMessageHandler(static () => new ApiRedirectHandler()).RedactLoggedHeaders(ApiRequestHeaders.IsSecret);");
        code.Line("TClient Create(IServiceProvider provider) => create(provider.GetRequiredService<IHttpClientFactory>().CreateClient(builder.Name), provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(builder.Name));");
        code.Close();
    }
}
