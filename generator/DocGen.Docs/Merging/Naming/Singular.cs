namespace DocGen.Docs.Merging.Naming;

/// <summary>The singular of an English name, by the few endings that property names have.</summary>
internal static class Singular
{
    private static readonly string[] s_alike = ["Series", "series", "Species"];
    private static readonly string[] s_longer = ["sses", "xes", "ches", "shes", "tuses", "nuses"];
    private static readonly string[] s_singular = ["ss", "us", "is", .. s_alike];

    /// <summary><c>Addresses</c> → <c>Address</c>, <c>Properties</c> → <c>Property</c>, <c>Names</c> → <c>Name</c>; a name without a plural ending stays.</summary>
    public static string Of(string name)
    {
        if (name.Length > 4 && name.EndsWith("ies", StringComparison.Ordinal) && !EndsInAny(name, s_alike)) return name.Substring(0, name.Length - 3) + "y";
        if (EndsInAny(name, s_longer) && name.Length > 4) return name.Substring(0, name.Length - 2);
        if (name.Length > 2 && name.EndsWith("s", StringComparison.Ordinal) && !EndsInAny(name, s_singular)) return name.Substring(0, name.Length - 1);
        return name;
    }

    private static bool EndsInAny(string name, string[] endings)
    {
        foreach (var ending in endings)
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
