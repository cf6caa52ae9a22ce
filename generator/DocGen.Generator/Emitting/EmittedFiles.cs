using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Which files come of which part of the model.</summary>
internal static class EmittedFiles
{
    /// <summary>The file of an entity.</summary>
    public static IEnumerable<GeneratedFile> Of(EntityModel entity, EmitOptions options) => [EntityEmitter.File(entity, options)];

    /// <summary>The file of a shared enum.</summary>
    public static IEnumerable<GeneratedFile> Of(EnumModel item, EmitOptions options) => [EnumEmitter.File(item, options)];

    /// <summary>The file of an options object.</summary>
    public static IEnumerable<GeneratedFile> Of(QueryModel query, EmitOptions options) => [QueryEmitter.File(query, options)];

    /// <summary>The file of all requests of a group.</summary>
    public static IEnumerable<GeneratedFile> Of(RequestsOfGroup requests, EmitOptions options) => [EntityEmitter.Requests(requests, options)];

    /// <summary>A group's client and controller.</summary>
    public static IEnumerable<GeneratedFile> Of(GroupModel group, EmitOptions options)
    {
        if (options.Client) yield return ClientEmitter.File(group, options);
        if (options.Server) yield return ControllerEmitter.File(group, options);
    }

    /// <summary>The headers' options class and the client options.</summary>
    public static IEnumerable<GeneratedFile> Headers(IReadOnlyList<HeaderModel> headers, EmitOptions options) =>
        [HeadersEmitter.File(headers, options)];

    /// <summary>The registry of JSON tables.</summary>
    public static IEnumerable<GeneratedFile> Registry(IReadOnlyList<string> entries, EmitOptions options) =>
        [RegistryEmitter.File(entries, options)];

    /// <summary>The registration of the clients, where the project can use it.</summary>
    public static IEnumerable<GeneratedFile> Registration(IReadOnlyList<string> groups, EmitOptions options) =>
        options.HttpClientFactory ? [RegistrationEmitter.File(groups, options)] : [];
}
