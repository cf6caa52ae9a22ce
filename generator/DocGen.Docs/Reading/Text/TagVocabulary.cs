namespace DocGen.Docs.Reading.Text;

/// <summary>The tags that are markup and not text.</summary>
internal static class TagVocabulary
{
    private static readonly Dictionary<string, TagKind> Kinds = MakeKinds();

    /// <summary>What becomes of a tag; null for a name that isn't known.</summary>
    public static TagKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name of a tag, as written; of what stands between the angle brackets.</summary>
    public static string NameOf(string inner)
    {
        var start = inner.Length > 0 && inner[0] == '/' ? 1 : 0;
        var end = start;
        while (end < inner.Length && char.IsLetterOrDigit(inner[end])) end++;
        // After the name only attributes, a slash or nothing may follow.
        return end < inner.Length && inner[end] is not (' ' or '/') ? "" : inner.Substring(start, end - start);
    }

    private static Dictionary<string, TagKind> MakeKinds()
    {
        var kinds = new Dictionary<string, TagKind>(StringComparer.OrdinalIgnoreCase);
        Add(kinds, TagKind.Inline, "a b big c code del em font i img ins kbd mark s small span strike strong sub sup tt u var");
        Add(kinds, TagKind.Block, "blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul");
        Add(kinds, TagKind.Block, "description example exception inheritdoc item list listheader para param permission remarks returns summary term typeparam value");
        Add(kinds, TagKind.Reference, "see seealso paramref typeparamref");
        return kinds;
    }

    private static void Add(Dictionary<string, TagKind> kinds, TagKind kind, string names)
    {
        foreach (var name in names.Split(' ')) kinds.Add(name, kind);
    }
}
