using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names for types that the docs show and don't name: after the properties or methods that give them, never after sample values.</summary>
internal static class UnnamedTypes
{
    /// <summary>Names all unnamed structures; those with the best candidates first, so that each gets the same name whatever the order of pages.</summary>
    public static void Name(IEnumerable<StructureDraft> structures, TypeNames names, List<Finding> findings)
    {
        var open = structures.Select(structure => (Structure: structure, Candidates: Candidates(structure))).ToList();
        open.Sort((one, other) => string.CompareOrdinal(one.Structure.Key, other.Structure.Key) is var byKey and not 0
            ? byKey
            : string.CompareOrdinal(one.Candidates[0], other.Candidates[0]));
        foreach (var (structure, candidates) in open)
        {
            structure.Name = names.Take([.. candidates]);
            if (structure.Places.Count == 0) continue;
            var place = structure.Places[0];
            findings.Add(Finding.Of(MergingRules.MadeUpName, place.Page, place.Spot, place.ToString(), structure.Name));
        }
    }

    /// <summary>What most places suggest, then what others do, then the first place spelled out.</summary>
    private static List<string> Candidates(StructureDraft structure)
    {
        if (structure.Places.Count == 0) return ["Item"];
        var result = structure.Places.Select(Suggestion)
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .ToList();
        var first = structure.Places[0];
        result.Add(first.Owner is null ? CSharpNames.Pascal(first.Method) + "Item" : OwnerName(first) + CSharpNames.Pascal(Singular.Of(first.Property)));
        return result;
    }

    /// <summary>An element is called like one of its list; a body after its method, without the verb.</summary>
    private static string Suggestion(Place place) =>
        CSharpNames.Pascal(Singular.Of(place.Owner is null ? WithoutVerb(place.Method) : place.Property));

    private static string OwnerName(Place place) => place.Owner!.Name.Length > 0 ? place.Owner.Name : place.Owner.DocName ?? CSharpNames.Pascal(place.Method);

    private static string WithoutVerb(string method)
    {
        for (var i = 1; i < method.Length; i++)
        {
            if (!char.IsUpper(method[i]) || !char.IsLower(method[i - 1])) continue;
            var rest = method.Substring(i);
            return rest.Length > 6 && rest.EndsWith("List", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 4) : rest;
        }

        return method + "Item";
    }
}
