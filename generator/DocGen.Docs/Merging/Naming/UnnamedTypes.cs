using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names for types that the docs show and don't name: after the properties or methods that give them, never after sample values.</summary>
internal static class UnnamedTypes
{
    /// <summary>Names all unnamed structures; those with the best candidates first, so that each gets the same name whatever the order of pages.</summary>
    public static void Name(IEnumerable<StructureDraft> structures, TypeNames names, List<Finding> findings)
    {
        var open = structures.Select(structure => new Unnamed(structure, structure.Key, Candidates(structure))).ToList();
        open.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key) is var byKey and not 0 ? byKey : string.CompareOrdinal(one.Candidates[0], other.Candidates[0]));
        foreach (var item in open)
        {
            var structure = item.Structure;
            structure.Name = names.Take([.. item.Candidates]);
            if (structure.FirstPlace is { } place) findings.Add(Finding.Of(MergingRules.MadeUpName, place.Page, place.Spot, place.ToString(), structure.Name));
        }
    }

    /// <summary>What the places agree on, then the first place spelled out.</summary>
    private static List<string> Candidates(StructureDraft structure)
    {
        var result = new List<string>();
        var places = structure.Places.ToList();
        var bodies = places.Where(place => place.Owner is null).ToList();
        var telling = bodies.Count > 0 ? bodies : places;
        if (Agreed(telling, bodies.Count > 0) is { } agreed) result.Add(agreed);
        else if (CommonWords.Of(bodies.Select(place => WithoutVerb(place.Method)).Distinct().ToList()) is { } common) result.Add(Singular.Of(common));
        var owned = places.Where(place => place.Owner is not null)
            .Select(place => new Suggested(OwnerName(place), Suggestion(place))).Distinct()
            .OrderBy(item => item.By, StringComparer.Ordinal).ThenBy(item => item.Name, StringComparer.Ordinal).ToList();
        // Many unlike properties share it (emails, phones, urls): it must not be called after one of them.
        result.AddRange(owned.Select(item => item.By + (result.Count > 0 ? item.Name : "Element")).Distinct().ToList());
        result.Add(structure.FirstPlace is { } first ? CSharpNames.Pascal(first.Method) + "Item" : "Item");
        return result;
    }

    /// <summary>The name that places suggest: of methods, which are called after what they give, three that agree are enough; of properties, half.</summary>
    private static string? Agreed(List<Place> places, bool methods)
    {
        var distinct = places.Select(place => new Suggested(methods ? place.Method : OwnerName(place), Suggestion(place))).Distinct().ToList();
        var favourite = distinct.GroupBy(item => item.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return favourite is not null && (favourite.Count() * 2 >= distinct.Count || (methods && favourite.Count() > 2)) ? favourite.Key : null;
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
            return rest.Length > 8 && rest.EndsWith("List", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 4) : rest;
        }

        return method + "Item";
    }

    /// <summary>A type with the names that it could have.</summary>
    private sealed record Unnamed(StructureDraft Structure, string Key, List<string> Candidates);

    /// <summary>A name, and the method or type that suggests it.</summary>
    private sealed record Suggested(string By, string Name);
}
