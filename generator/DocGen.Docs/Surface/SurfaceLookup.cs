namespace DocGen.Docs.Surface;

/// <summary>Members by what they are; a property is found with the types that inherit it too.</summary>
internal sealed class SurfaceLookup
{
    /// <summary>No API has as many bases; a file edited by hand may well make a circle.</summary>
    private const int MostBases = 16;

    private readonly Dictionary<(SurfaceKind, string, string), SurfaceMember> _members = [];
    private readonly ILookup<string, SurfaceMember> _properties;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Takes the members; of two with one key the first counts.</summary>
    public SurfaceLookup(IEnumerable<SurfaceMember> members)
    {
        foreach (var member in members)
        {
            if (!_members.ContainsKey(member.Key)) _members.Add(member.Key, member);
            _used.Add(SurfaceTypes.NameIn(member.Value));
        }

        _properties = _members.Values.Where(member => member.Kind == SurfaceKind.Property).ToLookup(member => member.Owner, StringComparer.Ordinal);
    }

    /// <summary>All members, each once.</summary>
    public IEnumerable<SurfaceMember> All => _members.Values;

    /// <summary>The member of that key, or the inherited property; null where there is none.</summary>
    public SurfaceMember? Find((SurfaceKind Kind, string Owner, string Name) key)
    {
        if (key.Kind != SurfaceKind.Property) return Exact(key);
        return WithBases(key.Owner).Select(type => Exact((key.Kind, type, key.Name))).FirstOrDefault(found => found is not null);
    }

    /// <summary>The type or operation that a member belongs to; null where it has no line.</summary>
    public SurfaceMember? OwnerOf(SurfaceMember member) => Exact((OwnerKind(member.Kind), member.Owner, ""));

    /// <summary>The properties of a type and of its bases.</summary>
    public IEnumerable<SurfaceMember> PropertiesOf(string type) => WithBases(type).SelectMany(name => _properties[name]);

    /// <summary>Whether any member is of that type, or derives from it.</summary>
    public bool Uses(string type) => _used.Contains(type);

    private SurfaceMember? Exact((SurfaceKind, string, string) key) => _members.TryGetValue(key, out var member) ? member : null;

    private IEnumerable<string> WithBases(string type)
    {
        for (var depth = 0; depth < MostBases && type.Length > 0; depth++)
        {
            yield return type;
            type = Exact((SurfaceKind.Entity, type, ""))?.Value ?? "";
        }
    }

    private static SurfaceKind OwnerKind(SurfaceKind kind) => kind switch
    {
        SurfaceKind.Entity or SurfaceKind.Property => SurfaceKind.Entity,
        SurfaceKind.Enum or SurfaceKind.Word => SurfaceKind.Enum,
        _ => SurfaceKind.Operation,
    };
}
