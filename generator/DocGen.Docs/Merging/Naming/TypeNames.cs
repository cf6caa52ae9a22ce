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
        var name = Take(wanted, "Api" + wanted, wanted + "Entity");
        if (name != wanted && structure.FirstPlace is { } place)
            Report(place, structure.DocName!, name, $"'{wanted}' is a type of .NET or taken by another type");
        return name;
    }

    /// <summary>A type that DocGen must name: the first candidate that is free, else the last one with a number. Beside each type stands its JSON table.</summary>
    public string Take(params string[] candidates) => TakenNames.Take(candidates, TryTake);

    /// <summary>Takes a name, if nothing is called so.</summary>
    public bool TryTake(string name)
    {
        var table = name + "Json";
        return _taken.IsFree(table) && _taken.TryTake(name) && _taken.TryTake(table);
    }

    /// <summary>Says that a name had to change.</summary>
    public void Report(Place place, params string[] arguments) => _findings.Add(Finding.Of(MergingRules.Renamed, place.Page, place.Spot, arguments));
}
