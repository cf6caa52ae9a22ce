using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>The documented headers that OpenAPI has as parameters.</summary>
internal static class HeaderParameter
{
    /// <summary>All but those that it says by media types and ways to sign in, where it would ignore parameters (OpenAPI 3.1, section 4.8.12.1).</summary>
    public static IEnumerable<HeaderModel> Of(ApiModel model) => model.Headers.Where(header => !IsSaidElsewhere(header.WireName));

    /// <summary>The reference to a header's parameter.</summary>
    public static string Reference(HeaderModel header) => "#/components/parameters/" + DocText.Key(header.WireName);

    private static bool IsSaidElsewhere(string name) =>
        Is(name, "Accept") || Is(name, "Content-Type") || Is(name, SecuritySchemes.Authorization) || Is(name, SecuritySchemes.Xsrf);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
