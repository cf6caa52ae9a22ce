using DocGen.Runtime;
using Sample.Api;

namespace Sample;

/// <summary>Answers what the server understood of the documented headers, so that the tour can show it.</summary>
internal static class SeenHeaders
{
    public const string Name = "X-Seen";

    public static void Write(HttpResponse response, ApiHeaders headers)
    {
        var locale = ApiLocale.From(headers);
        response.Headers[Name] = $"{headers.Authorization?.Scheme}; language {locale.Language ?? "none"}; time zone {locale.TimeZone ?? "none"}";
    }
}
