using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>The documented headers that OpenAPI has as parameters.</summary>
internal static class HeaderParameter
{
    /// <summary>What media types and ways to sign in say; OpenAPI ignores the first three as parameters (3.1, Parameter Object).</summary>
    private static readonly HashSet<string> SaidElsewhere = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", SecuritySchemes.Authorization, SecuritySchemes.Xsrf };

    /// <summary>All but those that are said elsewhere, sorted by name.</summary>
    public static IEnumerable<HeaderModel> Of(ApiModel model) => model.Headers.Where(header => !SaidElsewhere.Contains(header.WireName));

    /// <summary>The reference to a header's parameter.</summary>
    public static string Reference(HeaderModel header) => "#/components/parameters/" + DocText.Key(header.WireName);
}
