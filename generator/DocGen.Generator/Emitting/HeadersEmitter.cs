using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The options class of all documented headers, made of the header tables, and the client options that hold it.</summary>
internal static class HeadersEmitter
{
    /// <summary>The file of both classes.</summary>
    public static GeneratedFile File(IReadOnlyList<HeaderModel> headers, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line("/// <summary>The documented headers: for one call, or as a client's options for all calls whose page documents them.</summary>");
        code.Open($"{options.Visibility} partial class ApiHeaders : ApiHeaderValues");
        for (var i = 0; i < headers.Count; i++)
        {
            if (i > 0) code.Line();
            Header(code, headers[i]);
        }

        code.Close();
        code.Line();
        code.Line("/// <summary>Where the API is, and what goes with every call of a client.</summary>");
        code.Line($"{options.Visibility} sealed partial class ApiClientOptions : ApiClientOptions<ApiHeaders>;");
        return code.Named("ApiHeaders", options);
    }

    /// <summary>Names and texts come from the docs; what a header's value is comes from its own standard (RFC 9110).</summary>
    private static void Header(CodeWriter code, HeaderModel header)
    {
        var wire = CSharpText.Literal(header.WireName);
        var (type, accessor, argument) = header.WireName.ToUpperInvariant() switch
        {
            "AUTHORIZATION" => ("ApiAuthorization", "Authorization", ""),
            "IF-MODIFIED-SINCE" or "IF-UNMODIFIED-SINCE" => ("DateTimeOffset", "Date", wire),
            _ => ("string", "", wire),
        };
        code.Summary(header.Summary);
        code.Line($"[Header({wire})] public {type}? {CSharpText.Identifier(header.Name)} {{ get => Get{accessor}({argument}); set => Set{accessor}({(argument.Length > 0 ? argument + ", " : "")}value); }}");
    }
}
