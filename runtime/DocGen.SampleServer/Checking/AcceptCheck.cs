using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Checking;

/// <summary>Finds the media type of the answer by the request's Accept (RFC 9110, section 12.5.1).</summary>
internal static class AcceptCheck
{
    /// <summary>The media type to answer with; null with a refusal, or where no body comes back.</summary>
    public static string? Choose(OperationMedia media, StringValues accept, out Refusal? refusal)
    {
        refusal = null;
        if (media.Spoken.Length == 0)
        {
            return null;
        }

        if (StringValues.IsNullOrEmpty(accept))
        {
            return media.Spoken[0];
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            refusal = Refusal.BadRequest(("Accept", "expected media types between commas; found something else."));
            return null;
        }

        // The first of equals stays: the list is in our order.
        var best = media.Spoken.MaxBy(type => Quality(type, ranges))!;
        if (Quality(best, ranges) > 0)
        {
            return best;
        }

        var known = media.Documented.Any(type => Quality(type, ranges) > 0);
        refusal = new(406, "Not acceptable", known
            ? $"The page documents what Accept asks for, but the sample server can only answer with {string.Join(", ", media.Spoken)}: that is what the page shows."
            : $"Accept asks for what the page doesn't offer. It can be answered with {string.Join(", ", media.Spoken)}.")
        {
            Errors = [("Accept", $"expected {string.Join(", ", media.Documented.DefaultIfEmpty(media.Spoken[0]))}.")],
        };
        return null;
    }

    /// <summary>How much a type is wanted: by the closest range, and not at all with <c>q=0</c>.</summary>
    private static double Quality(string type, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Where(range => range.MatchesMediaType(type))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
}
