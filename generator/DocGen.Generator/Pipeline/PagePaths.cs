namespace DocGen.Generator.Pipeline;

/// <summary>Names pages without naming the machine they lie on.</summary>
internal static class PagePaths
{
    /// <summary>The page's path as its docs know it: by the item's metadata, else relative to the project, else the bare file name.</summary>
    public static string Of(string file, string? fromItem, string? projectFolder)
    {
        var path = fromItem is { Length: > 0 } ? fromItem : Below(projectFolder, file);
        return Normal(path);
    }

    private static string Below(string? folder, string file)
    {
        var path = file.Replace('\\', '/');
        var root = folder?.Replace('\\', '/').TrimEnd('/') + "/";
        if (root.Length > 1 && path.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return path.Substring(root.Length);
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>With <c>/</c>, and without <c>.</c> and <c>..</c> parts.</summary>
    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == "..")
            {
                if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
                continue;
            }

            parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
