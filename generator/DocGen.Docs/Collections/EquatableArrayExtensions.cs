namespace DocGen.Docs.Collections;

/// <summary>Makes equatable lists of what LINQ gives.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies the items into an equatable list.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}
