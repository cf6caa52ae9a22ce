using DocGen.Docs.Collections;
using static DocGen.Docs.Surface.SurfaceChangeKind;

namespace DocGen.Docs.Surface;

/// <summary>Two surfaces in, their differences out, each told once.</summary>
public sealed class SurfaceComparison
{
    private readonly List<SurfaceChange> _changes = [];
    private readonly SurfaceLookup _before;
    private readonly SurfaceLookup _now;

    private SurfaceComparison(EquatableArray<SurfaceMember> before, EquatableArray<SurfaceMember> now)
    {
        _now = new SurfaceLookup(now);
        var names = SurfaceRenames.Find(before, _now);
        _before = new SurfaceLookup(before.Select(member => SurfaceRenames.Apply(names, member)));
        foreach (var type in before.Where(member => member.IsType && names.ContainsKey(member.Owner)))
            if (_now.Find((type.Kind, names[type.Owner], "")) is { } renamed) _changes.Add(new(IsUnnamed(type) && !IsUnnamed(renamed) ? Named : Renamed, type, renamed));
    }

    /// <summary>Compares.</summary>
    /// <param name="before">What was accepted.</param>
    /// <param name="now">What the pages say.</param>
    /// <returns>The differences: breaking ones first, then by kind and by name.</returns>
    public static EquatableArray<SurfaceChange> Of(EquatableArray<SurfaceMember> before, EquatableArray<SurfaceMember> now)
    {
        var comparison = new SurfaceComparison(before, now);
        comparison.Compare();
        return comparison._changes.OrderByDescending(change => change.IsBreaking).ThenBy(change => change.Kind)
            .ThenBy(change => change.Member.Owner, StringComparer.Ordinal).ThenBy(change => change.Member.Kind).ThenBy(change => change.Member.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private void Compare()
    {
        foreach (var old in _before.All)
        {
            if (_now.Find(old.Key) is { } member) Differences(old, member);
            else if (IsTold(old, _before, _now)) _changes.Add(new(Removed, old, null));
        }

        foreach (var member in _now.All)
            if (_before.Find(member.Key) is null && IsTold(member, _now, _before)) _changes.Add(new(KindOfNew(member), null, member));
        _changes.AddRange(SurfaceSplits.Of(_changes, _before, _now));
    }

    /// <summary>Whether a member that only one side has is a difference of its own.</summary>
    /// <remarks>
    /// A type that others use came or went with them, and so did what belongs to a type or operation that the other side lacks.
    /// Parts of a path are told by the path, and the properties of a type that the other side shows nothing of are told as one.
    /// </remarks>
    private static bool IsTold(SurfaceMember member, SurfaceLookup own, SurfaceLookup other) => member.Kind switch
    {
        SurfaceKind.Operation => true,
        SurfaceKind.Entity or SurfaceKind.Enum => !own.Uses(member.Owner),
        SurfaceKind.Path => false,
        SurfaceKind.Property => other.PropertiesOf(member.Owner).Any(),
        _ => other.OwnerOf(member) is not null,
    };

    private void Differences(SurfaceMember old, SurfaceMember member)
    {
        if (old.Kind == SurfaceKind.Entity)
        {
            TypeDifferences(old, member);
            return;
        }

        // A property that moved to a base which had it already is told there.
        if (old.Owner != member.Owner && _before.Find(member.Key) is not null) return;
        if (old.Value != member.Value) _changes.Add(new(old.Kind == SurfaceKind.Operation ? Rerouted : IsNamedNow(old, member) ? Named : Retyped, old, member));
        var differ = old.Marks ^ member.Marks;
        if ((differ & SurfaceMarks.Required) != 0) _changes.Add(new((member.Marks & SurfaceMarks.Required) != 0 ? Demanded : Relaxed, old, member));
        if ((differ & (SurfaceMarks.Deprecated | SurfaceMarks.Experimental)) != 0) _changes.Add(new(Marked, old, member));
    }

    private void TypeDifferences(SurfaceMember old, SurfaceMember type)
    {
        var had = _before.PropertiesOf(type.Owner).Any();
        var has = _now.PropertiesOf(type.Owner).Any();
        if (had != has) _changes.Add(new(had ? Unshown : Shown, old, type));
        if (old.Value == type.Value) return;
        // A new base brings members, and those are told; one that is gone is missed by code that holds the type as its base.
        if (old.Value.Length > 0) _changes.Add(new(Retyped, old, type));
        else if (had && _before.Find((SurfaceKind.Entity, type.Value, "")) is null)
            foreach (var inherited in _now.PropertiesOf(type.Value))
                if (_before.Find((SurfaceKind.Property, type.Owner, inherited.Name)) is null) _changes.Add(new(Added, null, inherited));
    }

    /// <summary>Whether the docs only gave a name to a type that they had left without: it holds all that it held.</summary>
    private bool IsNamedNow(SurfaceMember old, SurfaceMember member)
    {
        var (unnamed, name) = (SurfaceTypes.NameIn(old.Value), SurfaceTypes.NameIn(member.Value));
        return name.Length > 0 && SurfaceTypes.WithName(old.Value, name) == member.Value && _now.Find((SurfaceKind.Entity, name, "")) is { } now && !IsUnnamed(now)
            && _before.Find((SurfaceKind.Entity, unnamed, "")) is { } type && IsUnnamed(type)
            && _before.PropertiesOf(unnamed).All(property => _now.Find((SurfaceKind.Property, name, property.Name))?.Value == property.Value);
    }

    private static bool IsUnnamed(SurfaceMember type) => (type.Marks & SurfaceMarks.Unnamed) != 0;

    /// <summary>What a new member is to calls that were complete.</summary>
    private SurfaceChangeKind KindOfNew(SurfaceMember member) => member.Kind switch
    {
        SurfaceKind.Body => Demanded,
        SurfaceKind.Query when (member.Marks & SurfaceMarks.Required) != 0 => Demanded,
        // The parameters that stood alone before are members of the object now.
        SurfaceKind.Options when _before.All.Any(old => old.Kind == SurfaceKind.Query && old.Owner == member.Owner && old.Name != "$select" && (old.Marks & SurfaceMarks.Required) == 0) => Retyped,
        _ => Added,
    };
}
