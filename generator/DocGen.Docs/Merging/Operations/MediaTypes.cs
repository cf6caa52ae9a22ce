using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>The media types that a page lists, and what they are good for.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string JsonPatch = "application/json-patch+json";
    public const string Bytes = "application/octet-stream";

    /// <summary>The types that a header's row lists.</summary>
    public static EquatableArray<string> Of(DocPage page, string header)
    {
        foreach (var row in page.Headers)
            if (row.Name.Equals(header, StringComparison.OrdinalIgnoreCase)) return row.MediaTypes;
        return default;
    }

    /// <summary>Whether the page has a row for the header at all.</summary>
    public static bool Documents(DocPage page, string header) => page.Headers.Any(row => row.Name.Equals(header, StringComparison.OrdinalIgnoreCase));

    /// <summary>JSON, XML or a form: something that entities can be written as.</summary>
    public static bool IsStructured(string type) =>
        type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase) ||
        type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) ||
        type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text of any sort.</summary>
    public static bool IsText(string type) => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
}
