using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Entities as the model has them: members named, enums named after their property.</summary>
internal sealed class EntityModels(TypeNames names, TypeUse use)
{
    private readonly Dictionary<PropertyDraft, string> _members = [];
    private readonly Dictionary<StructureDraft, EntityModel> _made = [];

    /// <summary>The model of an entity or request.</summary>
    public EntityModel Of(StructureDraft structure)
    {
        if (_made.TryGetValue(structure, out var known)) return known;
        var inherited = structure.Base is { } ancestor ? Of(ancestor) : null;
        var scope = MemberNames.ScopeOf(structure, _members);
        var enums = new List<EnumModel>();
        var properties = new List<PropertyModel>(structure.Properties.Count);
        foreach (var property in structure.Properties)
        {
            var name = MemberNames.Take(scope, property.WireName);
            _members.Add(property, name);
            NameEnums(structure, property, name, enums);
            properties.Add(new PropertyModel(property.WireName, name, property.Type!.ToModel(), property.Description, property.Deprecated ? property.Description : null));
        }

        var model = new EntityModel
        {
            Name = structure.Name,
            DocName = structure.DocName,
            Base = inherited?.Name,
            Inherited = inherited is null ? default : inherited.Inherited.Concat(inherited.Properties).ToEquatableArray(),
            Summary = Summary(structure),
            Properties = properties.ToEquatableArray(),
            Enums = enums.OrderBy(item => item.Name, StringComparer.Ordinal).ToEquatableArray(),
            Selectable = use.IsSelectable(structure),
            Patched = use.IsPatched(structure),
        };
        _made.Add(structure, model);
        return model;
    }

    /// <summary>The model of an enum whose name is settled.</summary>
    public static EnumModel Of(EnumDraft draft)
    {
        var scope = MemberNames.OfEnum(draft.Name);
        var members = draft.Words.Select(word =>
        {
            var name = CSharpNames.Pascal(word);
            return new EnumMember(word, scope.Take(name, name + "Member"));
        });
        return new EnumModel(draft.Name, draft.Summary, members.ToEquatableArray());
    }

    private void NameEnums(StructureDraft structure, PropertyDraft property, string member, List<EnumModel> enums)
    {
        for (var type = property.Type; type is not null; type = type.Element)
        {
            if (type.Words is not { Name: "" } words) continue;
            var wanted = structure.Name + member;
            words.Name = names.Take(wanted, wanted + "Word");
            if (words.Name != wanted && structure.FirstPlace is { } place) names.Report(place, wanted, words.Name, "another type is called so");
            words.Summary = property.Description;
            enums.Add(Of(words));
        }
    }

    private static string Summary(StructureDraft structure)
    {
        if (structure.Description.Length > 0) return structure.Description;
        if (structure.DocName is { } name) return structure.Properties.Count == 0 && structure.Base is null
            ? $"{name}: named by the docs but never shown; its members are kept as JSON."
            : $"{name}, as the docs show it.";
        var place = structure.FirstPlace;
        return structure.Group is not null ? $"What {place?.Method} takes." : $"What the docs show of {place}, without naming it.";
    }
}
