using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Finds the structures that only samples show: elements of lists, values of dictionaries, down to the depth where samples are cut off.</summary>
internal sealed class NestedStructures(StructureSet set, RequestNames requests, List<Finding> findings)
{
    private readonly Queue<StructureDraft> _open = new();

    /// <summary>Goes through all structures, and through those found on the way.</summary>
    public void Find()
    {
        foreach (var structure in set.All.ToList()) _open.Enqueue(structure);
        while (_open.Count > 0)
        {
            var structure = _open.Dequeue();
            // By index: samples below may add properties to the very structure.
            for (var i = 0; i < structure.Properties.Count; i++) Search(structure, structure.Properties[i]);
        }
    }

    /// <summary>The structure of loose objects that a body shows without a table; null where they have no members in common.</summary>
    public StructureDraft? OfBody(IReadOnlyList<SampleObject> objects, Place place)
    {
        var known = Recognise(objects.Select(sample => sample.Value), place);
        if (known is null) return null;
        foreach (var sample in objects) known.AddSample(sample, place);
        known.AddPlace(place);
        _open.Enqueue(known);
        Find();
        return known;
    }

    private void Search(StructureDraft owner, PropertyDraft property)
    {
        if (property.Searched == property.Samples.Count) return;
        var searched = property.Searched;
        property.Searched = property.Samples.Count;
        if (property.OpenRows) return;

        List<ShownValue>? objects = null;
        for (var i = searched; i < property.Samples.Count; i++)
        {
            var shown = property.Samples[i];
            if (shown.Value is { Kind: SampleKind.Object, Items.Count: > 0 } && IsOneOf(property, shown.Value)) (objects ??= []).Add(shown);
            else AddItems(shown.Value, shown.Showing, ref objects);
        }

        if (objects is null) return;
        if (property.Below is null && OpenRows.Are(owner, property, objects))
        {
            property.OpenRows = true;
            return;
        }

        property.Below ??= Recognise(objects.Select(shown => shown.Value), objects[0].Showing.First with { Owner = owner, Property = property.WireName });
        if (property.Below is null) return;
        foreach (var shown in objects)
        {
            property.Below.AddSample(shown.Value, shown.Showing);
            property.Below.AddPlaces(shown.Showing, owner, property.WireName);
        }

        _open.Enqueue(property.Below);
    }

    /// <summary>Adds the objects of one kind with members: elements of a list, values of a dictionary.</summary>
    private static void AddItems(SampleValue value, Showing showing, ref List<ShownValue>? objects)
    {
        foreach (var item in value.Items)
        {
            if (item.Kind == SampleKind.Array) AddItems(item, showing, ref objects);
            else if (item.Kind == SampleKind.Object && item.Names.Count > 0) (objects ??= []).Add(new(item, showing));
        }
    }

    /// <summary>Whether an object is of the entity that the property's cell names, and not a dictionary in its place.</summary>
    private bool IsOneOf(PropertyDraft property, SampleValue value)
    {
        // A row that leaves its type open stands for one object: what samples alone show as an object is a dictionary.
        if (property is { HasRow: true, Mentions.Count: 0 }) return true;
        var word = property.Mentions.Count > 0 ? property.Mentions[0].Word : "";
        if (!TypeWords.IsEntityName(word) || set.Placeholders.Contains(word)) return false;
        var entity = set.Named(word);
        if (entity is null || entity.Properties.Count == 0) return true;
        return entity.HasAny(value.Names);
    }

    private StructureDraft? Recognise(IEnumerable<SampleValue> objects, Place place)
    {
        SampleValue? fullest = null;
        foreach (var item in objects)
            if (item.Names.Count > (fullest?.Names.Count ?? 0)) fullest = item;
        if (fullest is null) return null;
        if (place.Owner?.Find(place.Property) is { Mentions.Count: > 0 } property && TypeWords.IsEntityName(property.Mentions[0].Word) && set.Named(property.Mentions[0].Word) is { } said)
            return said;

        // What is sent leaves out what only answers have, all the way down.
        var same = place.Spot.Kind == SpotKind.RequestHeading ? set.Alike(fullest.Names).Concat(requests.Alike(fullest.Names)).Distinct() : set.Alike(fullest.Names);
        StructureDraft? named = null, unnamed = null;
        var count = 0;
        foreach (var structure in same)
        {
            if (structure.Group is not null || !Fits(structure, fullest)) continue;
            if (structure.DocName is null) unnamed ??= structure;
            else if (++count == 1) named = structure;
        }

        if (count == 1)
        {
            findings.Add(Finding.Of(MergingRules.AssumedStructure, place.Page, place.Spot, place.ToString(), named!.DocName!, "its properties are the same"));
            return named;
        }

        if (unnamed is not null) return unnamed;
        var made = set.Unnamed();
        foreach (var name in fullest.Names) made.Property(name);
        set.Index(made);
        return made;
    }

    /// <summary>Whether the sample's values can be what the tables say.</summary>
    private static bool Fits(StructureDraft structure, SampleValue sample)
    {
        for (var i = 0; i < sample.Names.Count; i++)
        {
            var property = structure.Find(sample.Names[i])!;
            if (property.Mentions.Count > 0 && !SampleFit.CanBe(property.Mentions[0].Word, sample.Items[i])) return false;
        }

        return true;
    }
}
