using System.Globalization;
using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes the example of a query parameter, which the docs show as text, as a value of its type.</summary>
internal static class ExampleWriter
{
    /// <summary>Writes the example; not at all where it does not fit the type, as the text of a fraction for a whole number.</summary>
    public static void Write(Utf8JsonWriter json, TypeModel type, string text)
    {
        var parts = type.Kind == TypeKind.List ? text.Split(',') : [text];
        var kind = (type.Element ?? type).Kind;
        if (!parts.All(part => Fits(kind, part))) return;

        json.WritePropertyName("example");
        if (type.Kind == TypeKind.List) json.WriteStartArray();
        foreach (var part in parts) WriteValue(json, kind, part);
        if (type.Kind == TypeKind.List) json.WriteEndArray();
    }

    private static bool Fits(TypeKind kind, string text) => kind switch
    {
        TypeKind.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Double => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeKind.Boolean => bool.TryParse(text, out _),
        _ => true,
    };

    private static void WriteValue(Utf8JsonWriter json, TypeKind kind, string text)
    {
        if (kind is TypeKind.Int32 or TypeKind.Int64) json.WriteNumberValue(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        else if (kind == TypeKind.Double) json.WriteNumberValue(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        else if (kind == TypeKind.Boolean) json.WriteBooleanValue(bool.Parse(text));
        else json.WriteStringValue(text);
    }
}
