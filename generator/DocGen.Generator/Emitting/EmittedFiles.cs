using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Which files come of which part of the model.</summary>
internal static class EmittedFiles
{
    /// <summary>One file an entity.</summary>
    public static IEnumerable<GeneratedFile> Entities(IReadOnlyList<EntityModel> entities, EmitOptions options) =>
        entities.Select(entity => EntityEmitter.File(entity, options));

    /// <summary>One file a shared enum.</summary>
    public static IEnumerable<GeneratedFile> Enums(IReadOnlyList<EnumModel> enums, EmitOptions options) =>
        enums.Select(item => EnumEmitter.File(item, options));

    /// <summary>One file an options object.</summary>
    public static IEnumerable<GeneratedFile> Queries(IReadOnlyList<QueryModel> queries, EmitOptions options) =>
        queries.Select(query => QueryEmitter.File(query, options));

    /// <summary>One file for all requests of a group.</summary>
    public static IEnumerable<GeneratedFile> Requests(IReadOnlyList<RequestsOfGroup> groups, EmitOptions options) =>
        groups.Select(requests => EntityEmitter.Requests(requests, options));

    /// <summary>A group's client and controller.</summary>
    public static IEnumerable<GeneratedFile> Groups(IReadOnlyList<GroupModel> groups, EmitOptions options)
    {
        foreach (var group in groups)
        {
            if (options.Client) yield return ClientEmitter.File(group, options);
            if (options.Server) yield return ControllerEmitter.File(group, options);
        }
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
