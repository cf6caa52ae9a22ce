using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>A type while evidence is being gathered: properties in order, and the places that show it.</summary>
/// <param name="docName">Its name in the docs; null where they give none.</param>
internal sealed class StructureDraft(string? docName)
{
    /// <summary>Fewer properties are found as fast by a look at each.</summary>
    private const int Few = 8;

    private readonly List<Place> _places = new(1);
    private Dictionary<string, PropertyDraft>? _byName;

    private TableMarks _tables;

    // Thousands of structures are shown by one sample, and few inside others.
    private Fingerprint? _sample;
    private Showing? _showing;
    private Dictionary<Fingerprint, Showing>? _moreSamples;
    private List<ShownBelow>? _below;
    private HashSet<ShownBelow>? _known;

    /// <summary>Its name in the docs; null where they give none.</summary>
    public string? DocName { get; } = docName;

    /// <summary>The C# name; empty until naming.</summary>
    public string Name { get; set; } = "";

    /// <summary>The properties, in the order of the first table that shows them; without those of <see cref="Base"/>.</summary>
    public List<PropertyDraft> Properties { get; } = [];

    /// <summary>The first place that shows it; null where it is only named.</summary>
    public Place? FirstPlace { get; private set; }

    /// <summary>The places that show it: tables and bodies, then properties.</summary>
    public IEnumerable<Place> Places => _below is null ? _places : _places.Concat(_below.SelectMany(shown => shown.Places));

    /// <summary>How many unlike tables it has taken over.</summary>
    public int TableCount => _tables.Count;

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

    /// <summary>How operations reach it, once that is known.</summary>
    public Reach Reach { get; set; }

    /// <summary>The first cell that names it; null where only bodies do.</summary>
    public Place? Mention { get; set; }

    /// <summary>What it becomes; null until it is made.</summary>
    public EntityModel? Model { get; set; }

    /// <summary>The order of property names: what tells structures apart.</summary>
    public string Key => string.Join("\n", Properties.Select(property => property.WireName));

    /// <summary>The property of that exact name; null where there is none.</summary>
    public PropertyDraft? Find(string wireName) => Own(wireName) ?? Base?.Find(wireName);

    /// <summary>Whether it has a property of one of the names.</summary>
    public bool HasAny(IEnumerable<string> names) => names.Any(name => Find(name) is not null);

    /// <summary>The property of that exact name, made if need be.</summary>
    /// <param name="wireName">The name.</param>
    /// <param name="likely">Where it stands if all is as usual: tables and samples list the properties of a type in one order.</param>
    public PropertyDraft Property(string wireName, int likely = -1) =>
        likely >= 0 && likely < Properties.Count && Properties[likely].WireName == wireName ? Properties[likely] : Find(wireName) ?? New(wireName);

    /// <summary>Takes over a table; of an equal one only the place is news.</summary>
    public void AddTable(TableEvidence table, Place place)
    {
        HasTable = true;
        AddPlace(place);
        if (!_tables.Add(table.Mark)) return;
        var isAllNew = Properties.Count == 0 && Base is null && table.Listed.Count == table.Rows.Count;
        if (isAllNew) Properties.Capacity = table.Rows.Count;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            (isAllNew ? New(row.Name) : Property(row.Name, i)).Add(row, place);
        }
    }

    /// <summary>Takes over a row of a type page.</summary>
    public void AddRow(DocProperty row, Place place)
    {
        HasTable = true;
        AddPlace(place);
        Property(row.Name).Add(row, place, fromTypePage: true);
    }

    /// <summary>Takes over a sample object; of an equal one only the place is news.</summary>
    public void AddSample(SampleObject sample, Place place)
    {
        if (ShowingOf(sample.Mark) is { } known)
        {
            known.Add(place);
            return;
        }

        var showing = new Showing(place);
        if (_sample is null) (_sample, _showing) = (sample.Mark, showing);
        else (_moreSamples ??= []).Add(sample.Mark, showing);
        AddSample(sample.Value, showing);
    }

    /// <summary>Takes over an object that a sample shows.</summary>
    public void AddSample(SampleValue sample, Showing showing)
    {
        for (var i = 0; i < sample.Names.Count; i++) Property(sample.Names[i], i).Samples.Add(new(sample.Items[i], showing));
    }

    /// <summary>Takes over a place.</summary>
    public void AddPlace(Place place)
    {
        FirstPlace ??= place;
        _places.Add(place);
    }

    /// <summary>Takes over the places where a property of a structure shows it.</summary>
    public void AddPlaces(Showing showing, StructureDraft owner, string property)
    {
        var shown = new ShownBelow(showing, owner, property);
        if (!(_known ??= []).Add(shown)) return;
        FirstPlace ??= shown.First;
        (_below ??= []).Add(shown);
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
            _byName?.Remove(property.WireName);
        }

        // Equal tables have something to tell once more: to the base.
        _tables = default;
        Base = from;
    }

    /// <summary>Whether it was made of this table and no other.</summary>
    public bool IsOnlyOf(TableEvidence table) => _tables.Count == 1 && Has(table);

    /// <summary>Whether it has taken over an equal table.</summary>
    public bool Has(TableEvidence table) => _tables.Contains(table.Mark);

    private Showing? ShowingOf(Fingerprint sample)
    {
        if (_sample == sample) return _showing;
        return _moreSamples is not null && _moreSamples.TryGetValue(sample, out var showing) ? showing : null;
    }

    private PropertyDraft New(string wireName)
    {
        var property = new PropertyDraft(wireName);
        Properties.Add(property);
        _byName?.Add(wireName, property);
        return property;
    }

    private PropertyDraft? Own(string wireName)
    {
        if (_byName is null && Properties.Count > Few)
        {
            _byName = new(StringComparer.Ordinal);
            foreach (var property in Properties) _byName.Add(property.WireName, property);
        }

        if (_byName is not null) return _byName.TryGetValue(wireName, out var found) ? found : null;
        foreach (var property in Properties)
            if (property.WireName == wireName) return property;
        return null;
    }
}
