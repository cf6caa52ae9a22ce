using System.Text.Json;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes texts of the docs.</summary>
internal static class JsonTexts
{
    /// <summary>Writes a plain text as <c>description</c>; nothing where it is empty.</summary>
    public static void WriteDescription(this Utf8JsonWriter json, string text)
    {
        if (text.Length > 0) json.WriteString("description", DocText.Markdown(text));
    }
}
