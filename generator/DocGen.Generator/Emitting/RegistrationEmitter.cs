using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Registration with IHttpClientFactory, only where the project references it; the builder comes back, so handlers of all kinds fit in.</summary>
internal static class RegistrationEmitter
{
    private const string Parameters = "this IServiceCollection services, Action<ApiClientOptions> configure";

    /// <summary>The registration of one client; part of the client's file.</summary>
    public static void Group(CodeWriter code, GroupModel group, EmitOptions options)
    {
        var client = $"{group.Name}Client";
        code.Open($"{options.Visibility} static partial class ApiClientRegistration");
        code.Line($"/// <summary>Registers <see cref=\"I{client}\"/>; the builder takes handlers for retries, logging or tests. A name tells the clients of several tenants apart.</summary>");
        code.Line($"public static IHttpClientBuilder Add{client}({Parameters}, string name = \"{client}\") =>");
        code.Continued($"services.AddHttpClient<I{client}, {client}>(name, Configured(configure, static (http, options) => new {client}(http, options)));");
        code.Close();
    }

    /// <summary>The registration of all clients at once, and what the single ones share.</summary>
    public static GeneratedFile All(IEnumerable<string> groups, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line("/// <summary>Registers the generated clients with IHttpClientFactory.</summary>");
        code.Open($"{options.Visibility} static partial class ApiClientRegistration");
        code.Line("/// <summary>Registers the clients of all groups.</summary>");
        code.Line("/// <param name=\"services\">Where to register.</param>");
        code.Line("/// <param name=\"configure\">Says where the API is and what goes with every call; runs once a client.</param>");
        code.Line("/// <param name=\"each\">What to add to each client's builder: handlers for retries, logging or tests.</param>");
        code.Open($"public static IServiceCollection AddDocGenClients({Parameters}, Action<IHttpClientBuilder>? each = null)");
        code.Line("each ??= static _ => { };");
        foreach (var group in groups) code.Line($"each(services.Add{group}Client(configure));");
        code.Line("return services;");
        code.Close();
        code.Line();
        code.Line("/// <summary>Options are made once for a registration, a client for each HttpClient.</summary>");
        code.Open("private static Func<HttpClient, TClient> Configured<TClient>(Action<ApiClientOptions> configure, Func<HttpClient, ApiClientOptions, TClient> create)");
        code.Line("var options = new ApiClientOptions();");
        code.Line("configure(options);");
        code.Line("return http => create(http, options);");
        code.Close();
        code.Close();
        return code.Named("ApiClientRegistration.g.cs", options);
    }
}
