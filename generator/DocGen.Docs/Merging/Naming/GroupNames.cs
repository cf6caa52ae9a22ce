namespace DocGen.Docs.Merging.Naming;

/// <summary>The C# stems of the groups: <c>v1ChatAgent</c> → <c>ChatAgent</c>.</summary>
internal static class GroupNames
{
    /// <summary>The stem by the group's name in the docs; the version stays only where two versions of one group are documented.</summary>
    public static Dictionary<string, string> Of(IEnumerable<SourcePage> pages)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new TakenNames(StringComparer.OrdinalIgnoreCase);
        foreach (var group in Groups(pages).Distinct().OrderBy(name => name, StringComparer.Ordinal))
            result.Add(group, Take(taken, group));
        return result;
    }

    /// <summary>The groups of pages that are sorted by uid, so that nearly all follow another one of theirs.</summary>
    private static IEnumerable<string> Groups(IEnumerable<SourcePage> pages)
    {
        string? last = null;
        foreach (var source in pages)
            if (source.Group != last) yield return last = source.Group;
    }

    /// <summary>A group whose client would be called like a type of .NET or of the runtime (<c>Http</c>, <c>Api</c>) keeps its version or gets a word more.</summary>
    private static string Take(TakenNames taken, string group)
    {
        string[] candidates = [CSharpNames.Pascal(WithoutVersion(group)), CSharpNames.Pascal(group), CSharpNames.Pascal(group) + "Group"];
        return taken.Take([.. candidates.Where(name => !Clashes(name + "Client") && !Clashes(name + "ControllerBase"))]);
    }

    private static bool Clashes(string name) => FrameworkNames.All.Contains(name) || OwnNames.All.Contains(name, StringComparer.Ordinal);

    private static string WithoutVersion(string group)
    {
        if (group.Length < 3 || group[0] is not ('v' or 'V') || !char.IsDigit(group[1])) return group;
        var end = 1;
        while (end < group.Length && char.IsDigit(group[end])) end++;
        return end == group.Length ? group : group.Substring(end);
    }
}
