using System.Globalization;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of one scope, each given out once.</summary>
/// <param name="comparer">Types compare without case, since files are named after them.</param>
internal sealed class TakenNames(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);

    /// <summary>Keeps names out of use.</summary>
    public TakenNames Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Whether the name is free.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>The first free one of the names; if all are taken, the last one with a number.</summary>
    public string Take(params string[] candidates)
    {
        foreach (var candidate in candidates)
            if (_taken.Add(candidate)) return candidate;
        for (var number = 2; ; number++)
        {
            var name = candidates[candidates.Length - 1] + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name)) return name;
        }
    }
}
