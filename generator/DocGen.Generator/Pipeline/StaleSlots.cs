using DocGen.Docs.Checking;
using DocGen.Docs.Findings;
using DocGen.Generator.Emitting;

namespace DocGen.Generator.Pipeline;

/// <summary>Where something else may be found than the last time: the slots of pages of which something else is known, and all that show a type that changed.</summary>
internal sealed class StaleSlots
{
    private readonly bool[] _slots;
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private StaleSlots(int count) => _slots = new bool[count];

    /// <summary>What changed from one time to the next; null where nothing of the last time counts any more.</summary>
    /// <param name="before">What was known the last time.</param>
    /// <param name="now">What is known this time.</param>
    /// <param name="count">How many slots there are.</param>
    public static StaleSlots? Between(KnownOfPages before, KnownOfPages now, int count)
    {
        if (!now.IsComparable(before)) return null;
        var stale = new StaleSlots(count);
        if (ReferenceEquals(before, now)) return stale;
        stale.AddTypes(before.Api, now.Api);
        stale.AddChanges(before.Api.Pages, now.Api.Pages, page => page.Uid, page => page.Path);
        stale.AddChanges(before.Merged, now.Merged, finding => finding.Page, finding => finding.Page);
        if (before.Api.Twins != now.Api.Twins)
            foreach (var twin in before.Api.Twins.Concat(now.Api.Twins)) stale.Add(twin.Page);
        return stale;
    }

    /// <summary>Whether a slot may have something else to tell than it had.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="last">What it had to tell.</param>
    public bool Has(int slot, FoundInFiles last)
    {
        if (_slots[slot]) return true;
        if (_types.Count == 0) return false;
        foreach (var page in last.Pages)
            foreach (var type in page.Types)
                if (_types.Contains(type.Name)) return true;
        return false;
    }

    private void Add(string path) => _slots[StableHash.Of(path) % _slots.Length] = true;

    /// <summary>A type that is equal to that of the last time is the same object: see <see cref="KeptTypes"/>.</summary>
    private void AddTypes(DocumentedApi before, DocumentedApi now)
    {
        var known = new Dictionary<string, DocumentedType>(before.Types.Count, StringComparer.Ordinal);
        foreach (var type in before.Types) known[type.Name] = type;
        foreach (var type in now.Types)
            if (known.TryGetValue(type.Name, out var last) && ReferenceEquals(last, type)) known.Remove(type.Name);
        _types.UnionWith(known.Keys);
    }

    /// <summary>Adds the pages of all that is there only once.</summary>
    /// <param name="before">What there was, sorted by key.</param>
    /// <param name="now">What there is, sorted likewise.</param>
    /// <param name="key">What it is sorted by first.</param>
    /// <param name="page">The page that it is about.</param>
    private void AddChanges<T>(IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, string> key, Func<T, string> page)
        where T : class, IEquatable<T>
    {
        for (int old = 0, made = 0; old < before.Count || made < now.Count;)
        {
            var last = old < before.Count ? before[old] : null;
            var next = made < now.Count ? now[made] : null;
            var order = last is null ? 1 : next is null ? -1 : string.CompareOrdinal(key(last), key(next));
            if (order <= 0) old++;
            if (order >= 0) made++;
            if (order == 0 && last!.Equals(next!)) continue;
            if (order <= 0) Add(page(last!));
            if (order >= 0) Add(page(next!));
        }
    }
}
