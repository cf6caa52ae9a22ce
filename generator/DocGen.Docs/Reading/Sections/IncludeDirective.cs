namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads DocFX's <c>[!include[title](../path.md)]</c>, by which the layout of 2025 pulls in its samples.</summary>
internal static class IncludeDirective
{
    private const string Mark = "[!include";

    /// <summary>Whether a line has a directive and nothing else.</summary>
    public static bool IsOnly(string line) => line.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) && line.EndsWith("]", StringComparison.Ordinal);

    /// <summary>The file that a line includes, as written; null where it has no directive.</summary>
    public static string? Target(string line)
    {
        var start = line.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var open = start < 0 ? -1 : line.IndexOf("](", start, StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf(')', open);
        if (close < 0) return null;

        var target = line.Substring(open + 2, close - open - 2).Trim();
        // A title in quotes, and the marks of a fragment or a query, are no part of the name.
        var end = target.IndexOfAny(NameEnds);
        if (end >= 0) target = target.Substring(0, end);
        return target.Length == 0 ? null : target;
    }

    /// <summary>The path of a file that is named relative to a page.</summary>
    /// <remarks>Pages may stand higher in the folders given to us than in the published docs; what climbs above the top stays at the top.</remarks>
    public static string Resolve(string page, string target)
    {
        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        var parts = new List<string>();
        // "~/" and "/" start at the root of the docs.
        if (!target.StartsWith("~/", StringComparison.Ordinal) && !target.StartsWith("/", StringComparison.Ordinal))
            parts.AddRange(page.Split('/').Take(page.Count(character => character == '/')));
        foreach (var part in target.Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not (".." or "." or "" or "~")) parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static readonly char[] NameEnds = ['#', '?', ' ', '"'];
}
