namespace DocGen.Docs.Merging.Naming;

/// <summary>The singular of an English name, by the few endings that property names have.</summary>
internal static class Singular
{
    /// <summary><c>Addresses</c> → <c>Address</c>, <c>Properties</c> → <c>Property</c>, <c>Names</c> → <c>Name</c>; a name without a plural ending stays.</summary>
    public static string Of(string name)
    {
        if (name.Length > 4 && name.EndsWith("ies", StringComparison.Ordinal) && !EndsInAny(name, "Series", "series", "Species")) return name.Substring(0, name.Length - 3) + "y";
        if (EndsInAny(name, "sses", "xes", "ches", "shes", "tuses", "nuses") && name.Length > 4) return name.Substring(0, name.Length - 2);
        if (name.Length > 2 && name.EndsWith("s", StringComparison.Ordinal) && !EndsInAny(name, "ss", "us", "is", "Series", "series", "Species")) return name.Substring(0, name.Length - 1);
        return name;
    }

    private static bool EndsInAny(string name, params string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
