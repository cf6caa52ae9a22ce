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
        MediaTypeHeaderValue.TryParse(contentType, out var sent) && types.Any(type => Holds(MediaTypeHeaderValue.Parse(type), sent));

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
        if (ranges.Count == 0 || !MediaTypeHeaderValue.TryParse(type, out var offered))
        {
            return 1;
        }

        var (width, weight) = (int.MaxValue, 0.0);
        foreach (var range in ranges)
        {
            // The page itself may offer a range, such as image/*; then any type of it will do.
            var ownWidth = range.MatchesAllTypes ? 2 : range.MatchesAllSubTypesWithoutSuffix ? 1 : 0;
            if (ownWidth < width && (Holds(range, offered) || Holds(offered, range)))
            {
                (width, weight) = (ownWidth, range.Quality ?? 1);
            }
        }

        return weight;
    }

    /// <summary>Whether a type is in a range. Unlike in ASP.NET Core application/json is none that holds application/patch+json: a page lists both.</summary>
    private static bool Holds(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes
        || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)
                || range.MatchesAllSubTypes
                || (range.MatchesAllSubTypesWithoutSuffix && range.Suffix.Equals(type.Suffix, StringComparison.OrdinalIgnoreCase))));
}
