using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DocGen.Docs.Collections;

/// <summary>An immutable list that is equal to another with equal items, so that records which hold one stay value-equal.</summary>
/// <remarks>The incremental pipeline compares models by value; an ordinary array in a record would make every run look changed.</remarks>
/// <typeparam name="T">What the list holds; it must be value-equal itself.</typeparam>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes the array as it is; nobody may change it afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <summary>The items without a copy; for loops that matter.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A list of what each item becomes.</summary>
    /// <param name="change">What an item becomes.</param>
    public EquatableArray<TOther> ConvertAll<TOther>(Func<T, TOther> change)
    {
        if (Count == 0) return default;
        var changed = new TOther[Count];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(_items![i]);
        return new(changed);
    }

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this) hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <summary>Walks the items without boxing.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The items as text, for messages of failed tests.</summary>
    public override string ToString() => "[" + string.Join(", ", _items ?? []) + "]";

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether they differ in an item or in their number.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Walks an <see cref="EquatableArray{T}"/>.</summary>
    public struct Enumerator(T[] items)
    {
        private int _index = -1;

        /// <summary>The item that was reached.</summary>
        public readonly T Current => items[_index];

        /// <summary>Goes to the next item; false where there is none.</summary>
        public bool MoveNext() => ++_index < items.Length;
    }
}
