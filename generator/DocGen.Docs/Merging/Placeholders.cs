namespace DocGen.Docs.Merging;

/// <summary>The names in the braces of a path: <c>/api/v1/Person/{id}</c>.</summary>
internal static class Placeholders
{
    /// <summary>The path with all of them alike: what a server sees of it.</summary>
    public static string Unnamed(string path)
    {
        foreach (var name in In(path)) path = path.Replace("{" + name + "}", "{}");
        return path;
    }

    /// <summary>All names, in the order of the path; one that stands there twice is given twice. Of braces in braces the innermost count.</summary>
    public static List<string> In(string path)
    {
        var names = new List<string>();
        var open = -1;
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] == '{')
            {
                open = at;
            }
            else if (path[at] == '}' && open >= 0)
            {
                names.Add(path.Substring(open + 1, at - open - 1));
                open = -1;
            }
        }

        return names;
    }
}
