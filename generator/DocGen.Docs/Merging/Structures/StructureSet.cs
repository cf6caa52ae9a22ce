using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>All structures found so far, to be asked by name or by their property names.</summary>
internal sealed class StructureSet
{
    private readonly Dictionary<string, StructureDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, List<StructureDraft>> _byKey = [];

    /// <summary>What trusted cells call the type of properties of a name; null where they differ.</summary>
    private readonly Dictionary<string, string?> _said = new(StringComparer.Ordinal);

    private readonly List<StructureDraft> _all = [];

    /// <summary>Every structure, in the order in which the pages gave them.</summary>
    public IReadOnlyList<StructureDraft> All => _all;

    /// <summary>The names that can't be trusted.</summary>
    public HashSet<string> Placeholders { get; set; } = [];

    /// <summary>The structure that the docs call so; null where they don't.</summary>
    public StructureDraft? Named(string docName) => _byName.TryGetValue(docName, out var found) ? found : null;

    /// <summary>The structure that the docs call so, made if need be.</summary>
    public StructureDraft Name(string docName)
    {
        if (Named(docName) is { } known) return known;
        var made = new StructureDraft(docName);
        _byName.Add(docName, made);
        _all.Add(made);
        return made;
    }

    /// <summary>A structure without a name in the docs.</summary>
    public StructureDraft Unnamed()
    {
        var made = new StructureDraft(null);
        _all.Add(made);
        return made;
    }

    /// <summary>Lets a structure be found by its properties, as they are now.</summary>
    public void Index(StructureDraft structure)
    {
        if (structure.Properties.Count == 0 && structure.Base is null) return;
        var key = TextKey.Of(NamesOf(structure));
        if (!_byKey.TryGetValue(key, out var same)) _byKey.Add(key, same = []);
        if (!same.Contains(structure)) same.Add(structure);
    }

    /// <summary>The structures with just these properties in this order.</summary>
    public IReadOnlyList<StructureDraft> Alike(IEnumerable<string> names) => Alike(TextKey.Of(names));

    /// <summary>The structures whose properties have that key.</summary>
    public IReadOnlyList<StructureDraft> Alike(TextKey key) => _byKey.TryGetValue(key, out var same) ? same : [];

    /// <summary>Remembers that a trusted cell calls a property's type so.</summary>
    public void Say(string property, string type)
    {
        if (!_said.TryGetValue(property, out var said)) _said.Add(property, type);
        else if (said is not null && said != type) _said[property] = null;
    }

    /// <summary>The type that all trusted cells name for properties of that name; null where they differ or there are none.</summary>
    public string? TypeSaidElsewhere(string property) => _said.TryGetValue(property, out var said) ? said : null;

    /// <summary>All property names, those of the base first.</summary>
    public static IEnumerable<string> NamesOf(StructureDraft structure) =>
        (structure.Base is null ? [] : NamesOf(structure.Base)).Concat(structure.Properties.Select(property => property.WireName));
}
