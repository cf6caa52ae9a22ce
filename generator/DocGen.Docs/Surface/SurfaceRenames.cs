namespace DocGen.Docs.Surface;

/// <summary>Finds types that only changed their name: gone from the surface, while what they were used for has another type that holds the same.</summary>
internal static class SurfaceRenames
{
    /// <summary>As deep as types hold types; each pass brings in the members of those that the pass before found.</summary>
    private const int MostPasses = 8;

    /// <summary>The new names by the old ones, in ordinal order.</summary>
    public static SortedDictionary<string, string> Find(IReadOnlyCollection<SurfaceMember> before, SurfaceLookup now)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var gone = new Dictionary<string, SurfaceKind>(StringComparer.Ordinal);
        foreach (var member in before)
            if (member.IsType && now.Find(member.Key) is null) gone[member.Owner] = member.Kind;
        var members = before.ToLookup(member => member.Owner, StringComparer.Ordinal);
        for (var pass = 0; pass < MostPasses && gone.Count > 0; pass++)
        {
            // Where most uses disagree, as with an unnamed type that several names came out of, each use has its own change.
            var found = Candidates(before, now, names, gone).GroupBy(pair => pair.Old, pair => pair.New, StringComparer.Ordinal)
                .Select(uses => (Old: uses.Key, New: uses.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() * 2 > uses.Count())?.Key))
                .Where(pair => pair.New is not null && IsSame(members[pair.Old], pair.New, gone[pair.Old], now)).ToList();
            if (found.Count == 0) break;
            foreach (var (old, name) in found)
            {
                names.Add(old, name!);
                gone.Remove(old);
            }
        }

        return names;
    }

    /// <summary>The member as it would have been under the new names.</summary>
    public static SurfaceMember Apply(SortedDictionary<string, string> names, SurfaceMember member)
    {
        if (names.Count == 0) return member;
        var isOfType = member.Kind is SurfaceKind.Entity or SurfaceKind.Property or SurfaceKind.Enum or SurfaceKind.Word;
        var owner = isOfType && names.TryGetValue(member.Owner, out var newOwner) ? newOwner : member.Owner;
        var value = member.Kind != SurfaceKind.Operation && names.TryGetValue(SurfaceTypes.NameIn(member.Value), out var name) ? SurfaceTypes.WithName(member.Value, name) : member.Value;
        return owner == member.Owner && value == member.Value ? member : member with { Owner = owner, Value = value };
    }

    private static IEnumerable<(string Old, string New)> Candidates(IEnumerable<SurfaceMember> before, SurfaceLookup now, SortedDictionary<string, string> names, Dictionary<string, SurfaceKind> gone)
    {
        foreach (var member in before)
        {
            var old = SurfaceTypes.NameIn(member.Value);
            if (!gone.ContainsKey(old) || now.Find(Apply(names, member).Key) is not { } other) continue;
            var name = SurfaceTypes.NameIn(other.Value);
            // The same list or dictionary of it, or it is another type and no new name.
            if (name.Length > 0 && SurfaceTypes.WithName(member.Value, name) == other.Value) yield return (old, name);
        }
    }

    /// <summary>Whether at least half of what the old type held is there under the new name, or the new one is only named and never shown.</summary>
    private static bool IsSame(IEnumerable<SurfaceMember> members, string name, SurfaceKind kind, SurfaceLookup now)
    {
        if (now.Find((kind, name, "")) is null) return false;
        if (kind == SurfaceKind.Entity && !now.PropertiesOf(name).Any()) return true;
        var held = members.Where(member => member.Kind is SurfaceKind.Property or SurfaceKind.Word).ToList();
        return held.Count(member => now.Find((member.Kind, name, member.Name)) is not null) * 2 >= held.Count;
    }
}
