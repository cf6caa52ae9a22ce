namespace DocGen.Runtime;

/// <summary>The few headers that have rules of their own; all other names come from the docs.</summary>
internal static class HeaderNames
{
    internal const string Accept = "Accept";
    internal const string AcceptLanguage = "Accept-Language";
    internal const string Authorization = "Authorization";
    internal const string ContentType = "Content-Type";
    internal const string Culture = "SO-Culture";
    internal const string Language = "SO-Language";
    internal const string TimeZone = "SO-TimeZone";
    internal const string Xsrf = "X-XSRF-TOKEN";

    // Everything else counts as secret: a header that the docs add tomorrow must not be printed by accident.
    private static readonly HashSet<string> s_harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        Accept, AcceptLanguage, "Accept-Charset", "Accept-Encoding", "Cache-Control", ContentType, "Content-Language",
        Culture, Language, TimeZone, "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "Prefer",
        "Range", "User-Agent",
    };

    internal static bool IsSecret(string name) => !s_harmless.Contains(name);

    internal static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
