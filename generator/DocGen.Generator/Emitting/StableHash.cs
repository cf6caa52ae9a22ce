namespace DocGen.Generator.Emitting;

/// <summary>FNV-1a: the same on every machine and in every process, unlike string.GetHashCode.</summary>
internal static class StableHash
{
    /// <summary>The hash of a name, case and all.</summary>
    public static uint Of(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
