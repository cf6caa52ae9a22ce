using DocGen.Docs.Collections;
using DocGen.Generator.Emitting;

namespace DocGen.Generator.Pipeline;

/// <summary>Spreads items over a fixed number of slots by their names, so that a new item leaves all others where they were.</summary>
/// <remarks>Roslyn compares the items of a step by index: in a sorted list one new item at the front would mark every later one as changed.</remarks>
internal static class Slots
{
    /// <summary>Well above the number of files of a large reference, so that few share a slot.</summary>
    public const int Count = 1024;

    /// <summary>As many are spread over <see cref="CountOfFew"/> slots; the one more moves most of them, once.</summary>
    public const int Few = 32;

    /// <summary>Every slot costs something in each step that follows, filled or not: with all of them a project of one page would pay more for the empty ones than for its page.</summary>
    public const int CountOfFew = 128;

    /// <summary>The items in slots: always as many, in fixed order; most are empty.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> items, Func<T, string> name) => Of(items, item => StableHash.Of(name(item)));

    /// <summary>The items in slots, by hashes that are the same on every machine.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> items, Func<T, uint> hash)
    {
        var slots = new List<T>?[items.Count <= Few ? CountOfFew : Count];
        foreach (var item in items) (slots[hash(item) % slots.Length] ??= []).Add(item);

        var filled = new IReadOnlyList<T>[slots.Length];
        IReadOnlyList<T> empty = EquatableArray<T>.Empty;
        for (var slot = 0; slot < slots.Length; slot++) filled[slot] = slots[slot] is { } some ? some.ToEquatableArray() : empty;
        return filled;
    }
}
