using static DocGen.Docs.Surface.SurfaceChangeKind;

namespace DocGen.Docs.Surface;

/// <summary>
/// Finds what differs between a type and one without a name that came out of it. Objects that the docs don't name share a type while they hold the same,
/// or have that of a table; one that gets another key has a type of its own then, and nobody would see which key it was.
/// </summary>
internal static class SurfaceSplits
{
    /// <summary>The differences inside of the types that came out of others, each type once.</summary>
    /// <param name="changes">What was found so far: the uses that have the new type.</param>
    /// <param name="before">What was accepted.</param>
    /// <param name="now">What the pages say.</param>
    public static List<SurfaceChange> Of(IEnumerable<SurfaceChange> changes, SurfaceLookup before, SurfaceLookup now)
    {
        var result = new List<SurfaceChange>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change is not { Kind: Retyped, Before: { } was, Now: { } used }) continue;
            var (old, name) = (SurfaceTypes.NameIn(was.Value), SurfaceTypes.NameIn(used.Value));
            if (IsNewAndUnnamed(name, before, now) && SurfaceTypes.WithName(was.Value, name) == used.Value && told.Add(name)) result.AddRange(Inside(old, name, before, now));
        }

        return result;
    }

    private static bool IsNewAndUnnamed(string name, SurfaceLookup before, SurfaceLookup now) =>
        before.Find((SurfaceKind.Entity, name, "")) is null && now.Find((SurfaceKind.Entity, name, "")) is { } type && (type.Marks & SurfaceMarks.Unnamed) != 0;

    /// <summary>The differences of two types; none where less than half is common, as it is another thing then.</summary>
    private static List<SurfaceChange> Inside(string old, string name, SurfaceLookup before, SurfaceLookup now)
    {
        var result = new List<SurfaceChange>();
        var held = before.PropertiesOf(old).ToList();
        var gone = held.Where(property => now.Find((SurfaceKind.Property, name, property.Name)) is null).ToList();
        if (gone.Count * 2 > held.Count) return result;
        foreach (var property in gone) result.Add(new(Removed, property with { Owner = name }, null));
        foreach (var property in now.PropertiesOf(name))
        {
            var former = before.Find((SurfaceKind.Property, old, property.Name));
            if (former is null) result.Add(new(Added, null, property));
            else if (former.Value != property.Value) result.Add(new(Retyped, former, property));
        }

        return result;
    }
}
