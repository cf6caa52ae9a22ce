using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>Decides properties whose cell names an entity.</summary>
internal static class EntityTypes
{
    /// <summary>The entity, or a dictionary where the samples show one in its place.</summary>
    public static DraftType Decide(StructureSet set, StructureDraft owner, PropertyDraft property, string word, List<Finding> findings)
    {
        if (Objects(property) is { } objects && !IsAny(set.Named(word), objects))
        {
            var place = property.Mentions[0].Place;
            var dictionary = SampleTypes.Dictionary(objects, property.Below);
            findings.Add(Finding.Of(MergingRules.AssumedType, place.Page, place.Spot, property.WireName, owner.DocName ?? place.Method, dictionary.ToString(), $"the samples show no '{word}' there"));
            return dictionary;
        }

        if (!set.Placeholders.Contains(word)) return DraftType.Of(set.Name(word));
        var type = Trusted(set, property, word);
        var said = property.Mentions[0].Place;
        findings.Add(Finding.Of(MergingRules.AssumedType, said.Page, said.Spot, property.WireName, owner.DocName ?? said.Method, type.DocName!, $"'{word}' heads different types and can't be trusted"));
        return DraftType.Of(type);
    }

    /// <summary>Rule: under a placeholder name, what all other tables say of that property counts, then its own name: the type of that name, the placeholder if it holds that name, else a type called so.</summary>
    private static StructureDraft Trusted(StructureSet set, PropertyDraft property, string word)
    {
        foreach (var mention in property.Mentions)
            if (TypeWords.IsEntityName(mention.Word) && !set.Placeholders.Contains(mention.Word)) return set.Name(mention.Word);
        if (set.TypeSaidElsewhere(property.WireName) is { } elsewhere) return set.Name(elsewhere);
        if (set.Named(property.WireName) is { } sameName) return sameName;
        // Every table that types the property names a placeholder; the one that begins with the property's name is no coincidence.
        foreach (var mention in property.Mentions)
            if (mention.Word.StartsWith(property.WireName, StringComparison.Ordinal)) return set.Name(mention.Word);
        foreach (var placeholder in set.Placeholders.OrderBy(name => name, StringComparer.Ordinal))
            if (placeholder.StartsWith(property.WireName, StringComparison.Ordinal)) return set.Name(placeholder);
        return word.Length > 0 && char.IsUpper(property.WireName[0]) ? set.Name(property.WireName) : set.Name(word);
    }

    /// <summary>The objects with members that the samples show; null where there are none, as almost everywhere.</summary>
    private static List<SampleValue>? Objects(PropertyDraft property)
    {
        List<SampleValue>? objects = null;
        foreach (var sample in property.Samples)
            if (sample.Value is { Kind: SampleKind.Object, Names.Count: > 0 }) (objects ??= []).Add(sample.Value);
        return objects;
    }

    private static bool IsAny(StructureDraft? entity, List<SampleValue> values) =>
        entity is null || entity.Properties.Count == 0 || values.Exists(value => entity.HasAny(value.Names));
}
