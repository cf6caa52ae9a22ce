using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The registry of JSON tables: what users' own System.Text.Json calls and the server's formatters look types up in.</summary>
internal static class RegistryEmitter
{
    /// <summary>As many stand on a line; nobody reads them.</summary>
    private const int ALine = 4;

    /// <summary>The expressions of all types that JSON can hold: a table for each entity, a shape for each enum.</summary>
    public static EquatableArray<string> Entries(ApiModel model)
    {
        var entities = model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)).ToList();
        var enums = model.Enums.Concat(entities.SelectMany(entity => entity.Enums));
        return Sorted(entities.Select(entity => entity.Name)).Select(name => $"{name}Json.Default")
            .Concat(Sorted(enums.Select(item => item.Name)).Select(name => $"JsonShapes.Enum<{name}>()"))
            .ToEquatableArray();
    }

    /// <summary>The file of the registry.</summary>
    /// <param name="entries">What <see cref="Entries"/> gives.</param>
    /// <param name="options">What the project asks for.</param>
    public static GeneratedFile File(IReadOnlyList<string> entries, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line("/// <summary>How the types of the docs are read and written as JSON, without reflection.</summary>");
        code.Open($"{options.Visibility} static partial class ApiJson");
        code.Line("/// <summary>For <c>JsonSerializerOptions.TypeInfoResolver</c>: reading webhooks, filling caches, serving.</summary>");
        code.Line("public static ApiJsonResolver Resolver { get; } = new(static () =>");
        code.Line("[");
        for (var i = 0; i < entries.Count; i += ALine) code.Continued(string.Join(", ", entries.Skip(i).Take(ALine)) + ",");
        code.Line("]);");
        code.Close();
        return code.Named("ApiJson", options);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.Ordinal);
}
