namespace DocGen.Docs.Reading.Sections;

/// <summary>The HTTP methods, and the short forms of the docs.</summary>
internal static class VerbVocabulary
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GET"] = "GET",
        ["POST"] = "POST",
        ["PUT"] = "PUT",
        ["PATCH"] = "PATCH",
        ["DELETE"] = "DELETE",
        // Titles say DEL where the http line says DELETE.
        ["DEL"] = "DELETE",
        ["HEAD"] = "HEAD",
        ["OPTIONS"] = "OPTIONS",
    };

    /// <summary>The method that a word means; null where it means none.</summary>
    public static string? Resolve(string word) => Verbs.TryGetValue(word, out var verb) ? verb : null;
}
