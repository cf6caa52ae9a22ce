using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>All types with their names: entities, the requests of each group, and shared enums.</summary>
internal sealed class NamedTypes
{
    /// <summary>Entities under null, requests under their group's name in the docs.</summary>
    private readonly ILookup<string?, EntityModel> _byGroup;

    private NamedTypes(ILookup<string?, EntityModel> byGroup) => _byGroup = byGroup;

    /// <summary>The entities, sorted by name.</summary>
    public EquatableArray<EntityModel> Entities => _byGroup[null].ToEquatableArray();

    /// <summary>The enums that no single entity owns, sorted by name.</summary>
    public EquatableArray<EnumModel> Enums { get; private init; }

    /// <summary>The requests of a group, by its name in the docs; sorted by name.</summary>
    public EquatableArray<EntityModel> RequestsOf(string group) => _byGroup[group].ToEquatableArray();

    /// <summary>Names the types that operations can reach; what only evidence needed is left out.</summary>
    public static NamedTypes Of(Evidence evidence, SharedEnums shared, TypeNames names, IReadOnlyDictionary<string, string> groups, KeptModels? kept, List<Finding> findings)
    {
        var operations = evidence.Operations;
        var used = TypeUse.Of(operations, evidence.Set);
        var docs = used.Where(structure => structure.DocName is not null).OrderBy(structure => structure.DocName, StringComparer.Ordinal).ToList();
        foreach (var structure in docs)
        {
            if (structure.Words is not null) structure.Words.Name = structure.Name = names.OfDocs(structure);
            else structure.Name = names.OfDocs(structure);
        }

        RequestClassNames.Name(operations, names, groups);
        UnnamedTypes.Name(used.Where(structure => structure.Name.Length == 0), names, findings);
        var sharedEnums = shared.Name(names).Concat(docs.Select(structure => structure.Words).OfType<EnumDraft>());
        foreach (var operation in operations)
            if (operation.Source.Table is { Name: { } name } table && evidence.Set.Placeholders.Contains(name) && operation.Answered!.Name is { Length: > 0 } called && called != name)
                findings.Add(Finding.Of(MergingRules.PlaceholderName, table.Source.Page.Path, new SpotKey(SpotKind.ResponseBodyHeading), name, called));
        var models = new EntityModels(names, kept);
        var byGroup = used.Where(structure => structure.Words is null).OrderBy(structure => structure.Name, StringComparer.Ordinal)
            .ToLookup(structure => structure.Group, models.Of, StringComparer.Ordinal);
        kept?.Keep(models.All);
        foreach (var structure in docs)
            if (structure is { Words: null, HasTable: false, Properties.Count: 0 } && structure.Mention is { } place)
                findings.Add(Finding.Of(MergingRules.NeverShown, place.Page, place.Spot, structure.DocName!));
        return new NamedTypes(byGroup)
        {
            Enums = sharedEnums.OrderBy(item => item.Name, StringComparer.Ordinal).Select(EntityModels.Of).ToEquatableArray(),
        };
    }
}
