using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>Decides the type of every property: the user's type page, then the table's word, made exact by the samples, then what other tables say.</summary>
internal sealed class PropertyTypes(StructureSet set, EnumEvidence enums, List<Finding> findings)
{
    /// <summary>Decides all properties of all structures.</summary>
    public void Decide()
    {
        // Types named by cells come into being on the way; they have no properties, so the list may grow.
        for (var i = 0; i < set.All.Count; i++)
            foreach (var property in set.All[i].Properties) property.Type ??= Own(set.All[i], property);

        var elsewhere = new TypesElsewhere(set);
        for (var i = 0; i < set.All.Count; i++)
        {
            foreach (var property in set.All[i].Properties)
            {
                if (property.Type is null || property.Type.IsOpen) Complete(set.All[i], property, elsewhere);
            }
        }
    }

    /// <summary>What the property's own rows and samples tell; null where they tell nothing.</summary>
    private DraftType? Own(StructureDraft owner, PropertyDraft property)
    {
        if (property.Said is not { } mention) return Text(owner, property, exact: false) ?? Shown(property);
        if (mention.Members.Count > 0) return DraftType.Of(new EnumDraft(mention.Members, listed: true));
        var word = mention.Word;
        if (TypeWords.Value(word) is { } value) return value == TypeKind.String && !mention.FromTypePage ? Text(owner, property, exact: !TypeWords.IsLooseText(word)) : DraftType.Plain(value);
        if (TypePhrases.Parse(word, set) is { } phrase) return phrase;
        if (TypeWords.IsArray(word)) return Inferred(owner, property, SampleTypes.List(Values(property, SampleKind.Array), property.Below), property.OpenRows ? DraftType.ListOf(DraftType.DictionaryOf(DraftType.Json)) : null);
        if (TypeWords.IsObject(word)) return Object(owner, property);
        return EntityTypes.Decide(set, owner, property, word, findings);
    }

    /// <summary>A text: an enum, a date or bytes where the samples say so, and the word allows it.</summary>
    private DraftType? Text(StructureDraft owner, PropertyDraft property, bool exact)
    {
        var isShown = false;
        foreach (var sample in property.Samples)
        {
            if (sample.Value.Kind is not (SampleKind.Null or SampleKind.String)) return property.Mentions.Count > 0 ? DraftType.String : null;
            isShown |= sample.Value.Kind == SampleKind.String;
        }

        if (enums.Find(property) is { } found)
        {
            Report(MergingRules.AssumedEnum, property, property.WireName, Called(owner), found.Reason);
            return DraftType.Of(found.Words);
        }

        if (!exact && isShown && TextSamples.Special(Values(property, SampleKind.String).Select(value => value.Text)) is { } special)
        {
            var type = DraftType.Plain(special);
            Report(MergingRules.AssumedText, property, property.WireName, Called(owner), type.ToString());
            return type;
        }

        return property.Mentions.Count > 0 || isShown ? DraftType.String : null;
    }

    /// <summary>A property that only samples show.</summary>
    private static DraftType? Shown(PropertyDraft property)
    {
        if (property is { HasRow: true, Below: { } single } && property.Samples.All(sample => sample.Value.Kind is SampleKind.Object or SampleKind.Null)) return DraftType.Of(single);
        if (property.OpenRows) return DraftType.ListOf(DraftType.DictionaryOf(DraftType.Json));
        return SampleTypes.Of(property.Samples.Select(sample => sample.Value), property.Below);
    }

    /// <summary>The word object is a dictionary wherever samples show one; a text in its place stands for anything, null for an entity.</summary>
    private DraftType? Object(StructureDraft owner, PropertyDraft property)
    {
        var shown = property.Samples.Where(sample => sample.Value.Kind != SampleKind.Null).ToList();
        if (shown.Count == 0 && property.Samples.Count > 0) return null;
        if (shown.Any(sample => sample.Value.Kind != SampleKind.Object)) return DraftType.Json;
        var type = SampleTypes.Dictionary(shown.Select(sample => sample.Value), property.Below);
        return Inferred(owner, property, type, property.OpenRows ? DraftType.DictionaryOf(DraftType.DictionaryOf(DraftType.Json)) : null);
    }

    private DraftType Inferred(StructureDraft owner, PropertyDraft property, DraftType type, DraftType? open)
    {
        type = open ?? type;
        if (!type.IsOpen) Report(MergingRules.AssumedElement, property, property.WireName, Called(owner), type.ToString());
        return type;
    }

    /// <summary>A property whose own evidence ends: what tables say of that name elsewhere; an unnamed type that is always null is an entity.</summary>
    private void Complete(StructureDraft owner, PropertyDraft property, TypesElsewhere elsewhere)
    {
        var found = elsewhere.Find(property);
        var reason = "all other types with this property say so";
        if (found is null && SelfNesting.Is(owner, property))
        {
            found = DraftType.ListOf(DraftType.Of(owner));
            reason = "its elements are cut off and it is called like its own type";
        }

        if (found is null && property.Type is null)
        {
            // Samples show null for entities and for nothing else; the property is mostly called like its type.
            found = DraftType.Of(set.Name(property.WireName));
            reason = "it is always null, as only entities are, and types are mostly named like the property";
        }

        if (found is null)
        {
            property.Type ??= DraftType.Json;
            return;
        }

        property.Type = found;
        Report(MergingRules.AssumedType, property, property.WireName, Called(owner), found.ToString(), reason);
    }

    private static IEnumerable<SampleValue> Values(PropertyDraft property, SampleKind kind) =>
        property.Samples.Where(sample => sample.Value.Kind == kind).Select(sample => sample.Value);

    private static string Called(StructureDraft owner) => owner.DocName ?? owner.FirstPlace?.Method ?? "";

    private void Report(FindingRule rule, PropertyDraft property, params string[] arguments)
    {
        if (property.FirstPlace is { } place) findings.Add(Finding.Of(rule, place.Page, place.Spot, arguments));
    }
}
