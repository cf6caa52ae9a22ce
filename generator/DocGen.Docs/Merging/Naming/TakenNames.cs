using System.Globalization;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of one scope, each given out once.</summary>
/// <param name="comparer">Types compare without case, since files are named after them.</param>
/// <param name="never">Names that are never given out; many scopes share one such list. It compares as the scope does.</param>
internal sealed class TakenNames(StringComparer comparer, HashSet<string>? never = null)
{
    private readonly HashSet<string> _taken = new(comparer);

    /// <summary>Keeps names out of use.</summary>
    public TakenNames Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Whether the name is free.</summary>
    public bool IsFree(string name) => !_taken.Contains(name) && never?.Contains(name) != true;

    /// <summary>The name; where it is taken, the name with a word after it, told apart by a number where even that is taken.</summary>
    public string TakeOr(string name, string word) => TryTake(name) ? name : Take(name + word);

    /// <summary>The first free one of the names; if all are taken, the last one with a number.</summary>
    public string Take(params string[] candidates) => Take(candidates, TryTake);

    /// <summary>The same for names that take others with them.</summary>
    /// <param name="candidates">The names, the best first.</param>
    /// <param name="tryTake">Takes a name, if it is free.</param>
    public static string Take(string[] candidates, Func<string, bool> tryTake)
    {
        foreach (var candidate in candidates)
            if (tryTake(candidate)) return candidate;
        for (var number = 2; ; number++)
        {
            var name = candidates[candidates.Length - 1] + number.ToString(CultureInfo.InvariantCulture);
            if (tryTake(name)) return name;
        }
    }

    /// <summary>Takes a name, if it is free.</summary>
    public bool TryTake(string name) => never?.Contains(name) != true && _taken.Add(name);
}
