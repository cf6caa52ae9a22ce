namespace DocGen.Generator.Emitting;

/// <summary>The registry of JSON tables: what users' own System.Text.Json calls and the server's formatters look types up in.</summary>
internal static class RegistryEmitter
{
    /// <summary>The file of the registry.</summary>
    /// <param name="types">The C# names of all types with a table, sorted.</param>
    /// <param name="options">What the project asks for.</param>
    public static GeneratedFile File(IEnumerable<string> types, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line("/// <summary>How the types of the docs are read and written as JSON, without reflection.</summary>");
        code.Open($"{options.Visibility} static partial class ApiJson");
        code.Line("/// <summary>For <c>JsonSerializerOptions.TypeInfoResolver</c>: reading webhooks, filling caches, serving.</summary>");
        code.Line("public static ApiJsonResolver Resolver { get; } = new(static () =>");
        code.Line("[");
        foreach (var type in types) code.Continued($"{type}Json.Default,");
        code.Line("]);");
        code.Close();
        return code.Named("ApiJson.g.cs", options);
    }
}
