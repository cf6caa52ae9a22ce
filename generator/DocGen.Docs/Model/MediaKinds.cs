namespace DocGen.Docs.Model;

/// <summary>The media types that rules know by name, and what others are good for.</summary>
internal static class MediaKinds
{
    public const string Json = "application/json";
    public const string JsonPatch = "application/json-patch+json";
    public const string MergePatch = "application/merge-patch+json";
    public const string Bytes = "application/octet-stream";
    public const string Form = "multipart/form-data";

    /// <summary>JSON by its name or its suffix (RFC 6839, section 3.1).</summary>
    public static bool IsJson(string type) => type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>JSON, XML or a form: something that entities can be written as.</summary>
    public static bool IsStructured(string type) =>
        IsJson(type) || type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) ||
        type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text of any sort.</summary>
    public static bool IsText(string type) => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
}
