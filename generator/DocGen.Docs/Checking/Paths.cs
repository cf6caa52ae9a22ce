using DocGen.Docs.Merging;

namespace DocGen.Docs.Checking;

/// <summary>Compares paths as they stand in titles, http lines and samples.</summary>
internal static class Paths
{
    /// <summary>A path with all placeholders alike: what a server sees of it.</summary>
    public static string Shape(string path) => Placeholders.Unnamed(path).ToLowerInvariant();

    /// <summary>Whether a request's path leads to a route; placeholders may be filled in, and a folder of the server may stand before it.</summary>
    public static bool LeadsTo(string path, string route)
    {
        // Nearly all do so letter by letter, but for the folder before.
        if (route.StartsWith("/", StringComparison.Ordinal) && path.EndsWith(route, StringComparison.OrdinalIgnoreCase)) return true;
        string[] given = Segments(path), wanted = Segments(route);
        if (given.Length < wanted.Length) return false;
        for (var i = 1; i <= wanted.Length; i++)
            if (!Fits(given[given.Length - i], wanted[wanted.Length - i])) return false;
        return true;
    }

    private static bool Fits(string given, string wanted)
    {
        if (given.Equals(wanted, StringComparison.OrdinalIgnoreCase)) return true;
        if (wanted.IndexOf('{') < 0 || given.IndexOf('{') >= 0) return false;

        // The text around placeholders must be there, in order, and something between: (12) for ({id}).
        var texts = Shape(wanted).Split(s_placeholder, StringSplitOptions.None);
        if (!given.StartsWith(texts[0], StringComparison.OrdinalIgnoreCase)) return false;
        var at = texts[0].Length;
        foreach (var text in texts.Skip(1))
        {
            var found = at + 1 > given.Length ? -1 : given.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at = found + text.Length;
        }

        return true;
    }

    private static string[] Segments(string path) => path.Split(s_slash, StringSplitOptions.RemoveEmptyEntries);

    private static readonly char[] s_slash = ['/'];

    private static readonly string[] s_placeholder = ["{}"];
}
