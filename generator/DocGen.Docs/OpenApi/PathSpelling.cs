using System.Text;

namespace DocGen.Docs.OpenApi;

/// <summary>Documented routes as paths that OpenAPI tells apart.</summary>
/// <remarks>
/// An address stays the same when one of its letters is written as its percent code (RFC 3986, section 6.2.2.2): <c>/Use%72/{name}</c> is
/// <c>/User/{name}</c> for every server, and another path for every tool. Others append a fragment, but tools put the query behind it, where it
/// is lost; a <c>/./</c> leaves tools that name classes after segments without a name.
/// </remarks>
internal static class PathSpelling
{
    /// <summary>The path of a route, spelled so that it differs from those already taken by more than its placeholders.</summary>
    public static string Of(string route, HashSet<string> taken)
    {
        var path = Escaped(route);
        // The letters that may be written as codes, from the last one before the first placeholder: it stands closest to what differs.
        var open = path.IndexOf('{');
        var at = open < 0 ? path.Length : open;
        while (!taken.Add(Signature(path)))
        {
            do at--;
            while (at >= 0 && (!IsLetter(path[at]) || (at > 1 && path[at - 2] == '%') || (at > 0 && path[at - 1] == '%')));
            // Nothing left to respell; a segment that means nothing (RFC 3986, section 5.2.4) always does.
            path = at < 0 ? "/." + path : path.Substring(0, at) + '%' + ((int)path[at]).ToString("X2") + path.Substring(at + 1);
        }

        return path;
    }

    /// <summary>The path with what can't stand in one (RFC 3986, section 3.3) as percent codes; the names of placeholders stay.</summary>
    private static string Escaped(string route)
    {
        var path = new StringBuilder(route.Length);
        for (var at = 0; at < route.Length; at++)
        {
            var close = route[at] == '{' ? route.IndexOf('}', at) : -1;
            if (close > at + 1 && route.IndexOf('{', at + 1, close - at - 1) < 0)
            {
                path.Append(route, at, close + 1 - at);
                at = close;
            }
            else if (route[at] is '{' or '}' or '?' or '#' or '"' or '<' or '>' or '\\' or '^' or '`' or '|' or < '!')
            {
                path.Append('%').Append(((int)route[at]).ToString("X2"));
            }
            else
            {
                path.Append(route[at]);
            }
        }

        return path.ToString();
    }

    /// <summary>The path with its placeholders emptied: what OpenAPI tells paths apart by.</summary>
    private static string Signature(string path)
    {
        var result = new StringBuilder(path.Length);
        var inside = false;
        foreach (var c in path)
        {
            if (c == '}') inside = false;
            if (!inside) result.Append(c);
            if (c == '{') inside = true;
        }

        return result.ToString();
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
