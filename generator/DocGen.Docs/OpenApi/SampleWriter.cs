using System.Text.Json;
using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes values of samples as the JSON that they were.</summary>
public static class SampleWriter
{
    /// <summary>Writes a value; of members with one name the last counts, since most readers refuse two.</summary>
    /// <param name="json">Where to write; it escapes as its options say.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter json, SampleValue value)
    {
        switch (value.Kind)
        {
            case SampleKind.Object:
                json.WriteStartObject();
                for (var at = 0; at < value.Items.Count; at++)
                {
                    if (IsRepeated(value.Names, at)) continue;
                    json.WritePropertyName(value.Names[at]);
                    Write(json, value.Items[at]);
                }

                json.WriteEndObject();
                break;
            case SampleKind.Array:
                json.WriteStartArray();
                foreach (var item in value.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case SampleKind.String:
                json.WriteStringValue(value.Text);
                break;
            case SampleKind.Number:
                // As written: it was read as JSON, and may be longer than any number type.
                json.WriteRawValue(value.Text, skipInputValidation: true);
                break;
            case SampleKind.True or SampleKind.False:
                json.WriteBooleanValue(value.Kind == SampleKind.True);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static bool IsRepeated(EquatableArray<string> names, int at)
    {
        for (var later = at + 1; later < names.Count; later++)
            if (names[later] == names[at]) return true;
        return false;
    }
}
