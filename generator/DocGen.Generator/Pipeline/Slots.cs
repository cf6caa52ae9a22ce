using DocGen.Docs.Collections;
using DocGen.Generator.Emitting;

namespace DocGen.Generator.Pipeline;

/// <summary>Spreads items over a fixed number of slots by their names, so that a new item leaves all others where they were.</summary>
/// <remarks>Roslyn compares the items of a step by index: in a sorted list one new item at the front would mark every later one as changed.</remarks>
internal static class Slots
{
    /// <summary>Well above the number of files of a large reference, so that few share a slot; an empty slot costs next to nothing.</summary>
    public const int Count = 1024;

    /// <summary>The slots, in fixed order; most are empty.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(EquatableArray<T> items, Func<T, string> name)
    {
        var slots = new List<T>?[Count];
        foreach (var item in items) (slots[StableHash.Of(name(item)) % Count] ??= []).Add(item);

        var filled = new IReadOnlyList<T>[Count];
        IReadOnlyList<T> empty = EquatableArray<T>.Empty;
        for (var slot = 0; slot < Count; slot++) filled[slot] = slots[slot] is { } some ? some.ToEquatableArray() : empty;
        return filled;
    }
}
