using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.SampleServer.Checking;

/// <summary>Types of the docs and values of JSON in words.</summary>
internal static class TypeWords
{
    /// <summary>What the docs promise.</summary>
    public static string Of(TypeModel type) => type.Kind switch
    {
        TypeKind.String => "a text",
        TypeKind.Int32 => "a whole number (int32)",
        TypeKind.Int64 => "a whole number (int64)",
        TypeKind.Double => "a number (double)",
        TypeKind.Boolean => "true or false",
        TypeKind.DateTime => "a date and time (ISO 8601)",
        TypeKind.Bytes => "bytes as base64",
        TypeKind.Entity => $"an object ({type.Name})",
        TypeKind.Enum => $"a word ({type.Name})",
        TypeKind.List => $"an array of {type.Element}",
        TypeKind.Dictionary => $"an object whose values are {type.Element}",
        _ => "JSON",
    };

    /// <summary>What came. Texts are not repeated: they may be private.</summary>
    public static string Of(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => Number(ref json),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "an array",
        _ => "an object",
    };

    private static string Number(ref Utf8JsonReader json) => json.HasValueSequence || json.ValueSpan.Length > 32
        ? "a number"
        : "the number " + System.Text.Encoding.ASCII.GetString(json.ValueSpan);
}
