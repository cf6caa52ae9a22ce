using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Registration with IHttpClientFactory, only where the project references it; the builder comes back, so handlers of all kinds fit in.</summary>
internal static class RegistrationEmitter
{
    /// <summary>The registration of one client; part of the client's file.</summary>
    public static void Group(CodeWriter code, GroupModel group, EmitOptions options)
    {
        code.Line("/// <summary>Registers the generated clients.</summary>");
        code.Open($"{options.Visibility} static partial class ApiClientRegistration");
        code.Line($"/// <summary>Registers <see cref=\"I{group.Name}Client\"/>; the builder takes handlers for retries, logging or tests.</summary>");
        code.Line("/// <param name=\"services\">Where to register.</param>");
        code.Line("/// <param name=\"configure\">Says where the API is and what goes with every call; runs once.</param>");
        code.Line("/// <param name=\"name\">The name of the underlying HttpClient, for several tenants; the client's own name by default.</param>");
        code.Open($"public static IHttpClientBuilder Add{group.Name}Client(this IServiceCollection services, Action<ApiClientOptions> configure, string name = \"{group.Name}Client\")");
        code.Line("var options = new ApiClientOptions();");
        code.Line("configure(options);");
        code.Line($"return services.AddHttpClient<I{group.Name}Client, {group.Name}Client>(name, http => new {group.Name}Client(http, options));");
        code.Close();
        code.Close();
    }

    /// <summary>The registration of all clients at once.</summary>
    public static GeneratedFile All(IEnumerable<string> groups, EmitOptions options)
    {
        var code = SourceFile.Start(options, "System", "Microsoft.Extensions.DependencyInjection");
        code.Open($"{options.Visibility} static partial class ApiClientRegistration");
        code.Line("/// <summary>Registers the clients of all groups with the same options.</summary>");
        code.Line("/// <param name=\"services\">Where to register.</param>");
        code.Line("/// <param name=\"configure\">Says where the API is and what goes with every call; runs once a client.</param>");
        code.Line("/// <param name=\"each\">What to add to each client's builder: handlers for retries, logging or tests.</param>");
        code.Open("public static IServiceCollection AddDocGenClients(this IServiceCollection services, Action<ApiClientOptions> configure, Action<IHttpClientBuilder>? each = null)");
        code.Line("each ??= static _ => { };");
        foreach (var group in groups) code.Line($"each(services.Add{group}Client(configure));");
        code.Line("return services;");
        code.Close();
        code.Close();
        return code.Named("ApiClientRegistration.g.cs");
    }
}
