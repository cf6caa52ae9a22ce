using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Contracts;

/// <summary>The media types of a page, and what of a request fits them. Parameters such as charset do not count: every page's JSON is UTF-8.</summary>
internal static class MediaTypeList
{
    /// <summary>The listed types, JSON first and else in the page's order; words that are none are left out.</summary>
    internal static string[] Parse(string list) =>
    [
        .. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(type => MediaTypeHeaderValue.TryParse(type, out _))
            .OrderBy(type => !type.Equals("application/json", StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Whether a list holds the type that a request's body has.</summary>
    internal static bool Takes(string[] types, string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var sent) && types.Any(type => Bare(sent).IsSubsetOf(new MediaTypeHeaderValue(type)));

    /// <summary>What the Accept header asks for; empty for anything, which an absent header means too (RFC 9110, section 12.5.1).</summary>
    /// <returns>False where the header holds no media range at all.</returns>
    internal static bool TryReadAccept(StringValues header, out IList<MediaTypeHeaderValue> ranges)
    {
        ranges = [];
        return string.IsNullOrWhiteSpace(header.ToString()) || MediaTypeHeaderValue.TryParseList(header, out ranges!);
    }

    /// <summary>The weight of a type: that of the narrowest range which holds it; 0 where none does.</summary>
    internal static double Weight(string type, IList<MediaTypeHeaderValue> ranges)
    {
        if (ranges.Count == 0 || !MediaTypeHeaderValue.TryParse(type, out var full))
        {
            return 1;
        }

        // The page itself may offer a range, such as image/*; then any type of it will do.
        var offered = Bare(full);
        var (width, weight) = (int.MaxValue, 0.0);
        foreach (var range in ranges)
        {
            var bare = Bare(range);
            var ownWidth = bare.MatchesAllTypes ? 2 : bare.MatchesAllSubTypesWithoutSuffix ? 1 : 0;
            if (ownWidth < width && (offered.IsSubsetOf(bare) || bare.IsSubsetOf(offered)))
            {
                (width, weight) = (ownWidth, range.Quality ?? 1);
            }
        }

        return weight;
    }

    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue type) => type.Parameters.Count == 0 ? type : new MediaTypeHeaderValue(type.MediaType);
}
