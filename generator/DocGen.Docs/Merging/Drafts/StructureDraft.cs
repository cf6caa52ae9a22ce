using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>A type while evidence is being gathered: properties in order, and the places that show it.</summary>
/// <param name="docName">Its name in the docs; null where they give none.</param>
internal sealed class StructureDraft(string? docName)
{
    private readonly Dictionary<string, PropertyDraft> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<Place> _known = [];

    /// <summary>Its name in the docs; null where they give none.</summary>
    public string? DocName { get; } = docName;

    /// <summary>The C# name; empty until naming.</summary>
    public string Name { get; set; } = "";

    /// <summary>The properties, in the order of the first table that shows them; without those of <see cref="Base"/>.</summary>
    public List<PropertyDraft> Properties { get; } = [];

    /// <summary>The places that show it, in page order.</summary>
    public List<Place> Places { get; } = [];

    /// <summary>The structure whose properties it has too.</summary>
    public StructureDraft? Base { get; set; }

    /// <summary>Whether a table shows it, so that its type words can be trusted.</summary>
    public bool HasTable { get; set; }

    /// <summary>What the docs say it is; from type pages only.</summary>
    public string Description { get; set; } = "";

    /// <summary>Its words, where a type page says that it is an enum; null for entities.</summary>
    public EnumDraft? Words { get; set; }

    /// <summary>The only group that uses it, for requests; null for entities.</summary>
    public string? Group { get; set; }

    /// <summary>The order of property names: what tells structures apart.</summary>
    public string Key => KeyOf(Properties.Select(property => property.WireName));

    /// <summary>The key of a list of names.</summary>
    public static string KeyOf(IEnumerable<string> names) => string.Join("\n", names);

    /// <summary>The property of that exact name; null where there is none.</summary>
    public PropertyDraft? Find(string wireName) =>
        _byName.TryGetValue(wireName, out var property) ? property : Base?.Find(wireName);

    /// <summary>The property of that exact name, made if need be.</summary>
    public PropertyDraft Property(string wireName)
    {
        if (Find(wireName) is { } known) return known;
        var property = new PropertyDraft(wireName);
        _byName.Add(wireName, property);
        Properties.Add(property);
        return property;
    }

    /// <summary>Takes over a table.</summary>
    public void AddTable(IEnumerable<DocProperty> rows, Place place, bool fromTypePage = false)
    {
        HasTable = true;
        AddPlace(place);
        foreach (var row in rows) Property(row.Name).Add(row, place, fromTypePage);
    }

    /// <summary>Takes over a sample object.</summary>
    public void AddSample(SampleValue sample, Place place)
    {
        for (var i = 0; i < sample.Names.Count; i++) Property(sample.Names[i]).Samples.Add((sample.Items[i], place));
    }

    /// <summary>Takes over a place, once.</summary>
    public void AddPlace(Place place)
    {
        if (_known.Add(place)) Places.Add(place);
    }

    /// <summary>Moves the named properties to the base, which shows them as well.</summary>
    public void Inherit(StructureDraft from)
    {
        foreach (var property in Properties.ToList())
        {
            if (from.Find(property.WireName) is not { } shared) continue;
            foreach (var mention in property.Mentions)
                if (!shared.Mentions.Any(known => known.Word == mention.Word && known.Members == mention.Members)) shared.Mentions.Add(mention);
            shared.Samples.AddRange(property.Samples);
            if (shared.Description.Length == 0) shared.Description = property.Description;
            shared.Deprecated |= property.Deprecated;
            Properties.Remove(property);
            _byName.Remove(property.WireName);
        }

        Base = from;
    }
}
