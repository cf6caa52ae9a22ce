namespace DocGen.Docs.Merging;

/// <summary>The names in the braces of a path: <c>/api/v1/Person/{id}</c>.</summary>
internal static class Placeholders
{
    /// <summary>All names, in the order of the path; one that stands there twice is given twice.</summary>
    public static List<string> In(string path)
    {
        var names = new List<string>();
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0) break;
            names.Add(path.Substring(open + 1, close - open - 1));
        }

        return names;
    }
}
