using System.Globalization;
using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.SampleServer.Checking;

/// <summary>Whether a single JSON value is what a type of the docs wants.</summary>
internal static class ScalarFit
{
    public static bool Fits(ref Utf8JsonReader json, TypeModel type) => type.Kind switch
    {
        TypeKind.Int32 => json.TokenType == JsonTokenType.Number && json.TryGetInt32(out _),
        TypeKind.Int64 => json.TokenType == JsonTokenType.Number && json.TryGetInt64(out _),
        TypeKind.Double => json.TokenType == JsonTokenType.Number,
        TypeKind.Boolean => json.TokenType is JsonTokenType.True or JsonTokenType.False,
        TypeKind.DateTime => json.TokenType == JsonTokenType.String && IsDate(ref json),
        TypeKind.Bytes => json.TokenType == JsonTokenType.String && json.TryGetBytesFromBase64(out _),
        // Enums are open: a word that the docs don't know yet is none the worse for it.
        TypeKind.String or TypeKind.Enum => json.TokenType == JsonTokenType.String,
        _ => false,
    };

    /// <summary>Servers take more spellings than ISO 8601's strict one, and so do the docs' samples.</summary>
    private static bool IsDate(ref Utf8JsonReader json) =>
        json.TryGetDateTimeOffset(out _) || DateTimeOffset.TryParse(json.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
