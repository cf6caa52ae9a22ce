namespace DocGen.Docs.Merging.Naming;

/// <summary>What several PascalCase names have in common: one or two words at their end or beginning.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> s_joints = new(["For", "From", "By", "With", "And", "In", "Of", "On", "To", "As", "All", "The"], StringComparer.Ordinal);

    /// <summary>The words that at least half of the names, and at least two, share; null where they share none that says something.</summary>
    public static string? Of(IReadOnlyCollection<string> names)
    {
        var words = names.Select(Split).ToList();
        var candidates = words.SelectMany(Ends).GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Count() * 2 >= names.Count)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return candidates?.Key;
    }

    private static IEnumerable<string> Ends(List<string> words)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        for (var count = 1; count <= 2 && count <= words.Count; count++)
        {
            Add(words.Take(count).ToList());
            Add(words.Skip(words.Count - count).ToList());
        }

        return ends;

        void Add(List<string> part)
        {
            // Words that only join others, and bare abbreviations, are no names.
            if (!s_joints.Contains(part[0]) && !s_joints.Contains(part[part.Count - 1]) && part.Sum(word => word.Length) > 3) ends.Add(string.Concat(part));
        }
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !(char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))) continue;
            words.Add(name.Substring(start, i - start));
            start = i;
        }

        return words;
    }
}
