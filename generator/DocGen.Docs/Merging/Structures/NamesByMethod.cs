using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: what <c>GetX</c> or <c>CreateDefaultX</c> gives is the type X, if tables name X and none shows it.</summary>
internal static class NamesByMethod
{
    /// <summary>The type that the method's name ends in, named by cells but never shown so far; null where there is none or more than one.</summary>
    public static StructureDraft? Find(StructureSet set, string method)
    {
        foreach (var name in Endings(method))
        {
            if (set.Named(name) is { HasTable: false, Properties.Count: 0 } exact) return exact;
            var longer = set.All.Where(structure => structure is { HasTable: false, DocName: not null, Properties.Count: 0 }
                && name.Length > 3 && structure.DocName.StartsWith(name, StringComparison.Ordinal) && IsWordEnd(structure.DocName, name.Length)).ToList();
            if (longer.Count == 1) return longer[0];
        }

        return null;
    }

    /// <summary>The method's name from its second, third … word on; lists by their singular too.</summary>
    private static IEnumerable<string> Endings(string method)
    {
        for (var i = 1; i < method.Length; i++)
        {
            if (!char.IsUpper(method[i]) || char.IsUpper(method[i - 1])) continue;
            var ending = method.Substring(i);
            yield return ending;
            if (ending.EndsWith("s", StringComparison.Ordinal)) yield return Naming.Singular.Of(ending);
            if (ending.EndsWith("List", StringComparison.Ordinal) && ending.Length > 4) yield return ending.Substring(0, ending.Length - 4);
        }
    }

    private static bool IsWordEnd(string name, int length) => length == name.Length || char.IsUpper(name[length]);
}
