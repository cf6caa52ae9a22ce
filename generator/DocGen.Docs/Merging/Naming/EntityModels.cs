using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Entities as the model has them: members named, enums named after their property.</summary>
/// <param name="names">The names that are taken.</param>
/// <param name="kept">The types of the last merge; null where there was none.</param>
internal sealed class EntityModels(TypeNames names, KeptModels? kept)
{
    private readonly List<EntityModel> _all = [];

    /// <summary>The model of an entity or request.</summary>
    public EntityModel Of(StructureDraft structure)
    {
        if (structure.Model is { } known) return known;
        var ancestor = structure.Base is null ? null : Of(structure.Base);
        var inherited = ancestor is null ? default : ancestor.Inherited.Concat(ancestor.Properties).ToEquatableArray();
        var model = kept?.Find(structure.Name) is { } last && last.Inherited == inherited && IsOf(last, structure) ? last : Made(structure, inherited);
        _all.Add(model);
        return structure.Model = model;
    }

    /// <summary>All models that were asked for, with their bases.</summary>
    public IReadOnlyCollection<EntityModel> All => _all;

    private EntityModel Made(StructureDraft structure, EquatableArray<PropertyModel> inherited)
    {
        var scope = MemberNames.ScopeOf(structure.Name, inherited);
        var enums = new List<EnumModel>();
        var properties = new List<PropertyModel>(structure.Properties.Count);
        foreach (var property in structure.Properties)
        {
            var name = MemberNames.Take(scope, property.WireName);
            NameEnums(structure, property, name, enums);
            properties.Add(new PropertyModel(property.WireName, name, property.Type!.ToModel(), property.Description, property.Deprecated ? property.Description : null));
        }

        return new EntityModel
        {
            Name = structure.Name,
            DocName = structure.DocName,
            Base = structure.Base?.Name,
            Inherited = inherited,
            Summary = Summary(structure),
            Properties = properties.ToEquatableArray(),
            Enums = enums.OrderBy(item => item.Name, StringComparer.Ordinal).ToEquatableArray(),
            Selectable = IsSelectable(structure),
            Patched = IsPatched(structure),
        };
    }

    /// <summary>Whether a model of the last merge has all that a structure has; members of equal names are called the same.</summary>
    private bool IsOf(EntityModel model, StructureDraft structure)
    {
        if (model.DocName != structure.DocName || model.Base != structure.Base?.Name || model.Properties.Count != structure.Properties.Count) return false;
        if (model.Selectable != IsSelectable(structure) || model.Patched != IsPatched(structure) || model.Summary != Summary(structure)) return false;
        for (var i = 0; i < model.Properties.Count; i++)
        {
            var (known, property) = (model.Properties[i], structure.Properties[i]);
            if (known.WireName != property.WireName || known.Summary != property.Description || (known.Obsolete is not null) != property.Deprecated) return false;
            // An enum of its own has no name yet, so it never is the type of a model.
            if (!property.Type!.Is(known.Type)) return false;
        }

        return true;
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

    private static bool IsSelectable(StructureDraft structure) => (structure.Reach & Reach.Selectable) != 0;

    private static bool IsPatched(StructureDraft structure) => (structure.Reach & Reach.Patched) != 0;

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
