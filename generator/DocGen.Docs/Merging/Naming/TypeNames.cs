using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of types: unique, free of .NET's own, and free of the names that DocGen emits beside them.</summary>
internal sealed class TypeNames
{
    private readonly TakenNames _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Finding> _findings;

    /// <summary>Reserves what the groups' clients and controllers are called.</summary>
    public TypeNames(IEnumerable<string> groups, List<Finding> findings)
    {
        _findings = findings;
        _taken.Reserve(FrameworkNames.All).Reserve(OwnNames.All);
        foreach (var group in groups) _taken.Reserve([$"I{group}Client", $"{group}Client", $"{group}ControllerBase", $"{group}Requests"]);
    }

    /// <summary>A type that the docs name: so called in C# too, with <c>Api</c> before it where .NET has a type of that name.</summary>
    public string OfDocs(StructureDraft structure)
    {
        var wanted = CSharpNames.Pascal(structure.DocName!);
        var name = Take(wanted, "Api" + wanted);
        if (name != wanted && structure.Places.Count > 0)
            Report(structure.Places[0], structure.DocName!, name, $"'{wanted}' is a type of .NET or taken by another type");
        return name;
    }

    /// <summary>A type that DocGen must name.</summary>
    public string Take(params string[] candidates)
    {
        for (var i = 0; i < candidates.Length; i++)
            if (_taken.IsFree(candidates[i] + "Json") && _taken.IsFree(candidates[i])) return Claim(candidates[i]);
        return Claim(candidates[candidates.Length - 1]);
    }

    /// <summary>Whether nothing is called so.</summary>
    public bool IsFree(string name) => _taken.IsFree(name) && _taken.IsFree(name + "Json");

    private string Claim(string name)
    {
        var taken = _taken.Take(name);
        // Beside each type stands its JSON table.
        _taken.Reserve([taken + "Json"]);
        return taken;
    }

    private void Report(Place place, params string[] arguments) => _findings.Add(Finding.Of(MergingRules.Renamed, place.Page, place.Spot, arguments));
}
