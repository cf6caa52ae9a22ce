namespace DocGen.Docs.Collections;

/// <summary>Looks things up in lists that are sorted by a text, in ordinal order.</summary>
public static class Sorted
{
    /// <summary>The index of the first item whose text doesn't stand before the wanted one; the length of the list where all do.</summary>
    /// <param name="items">The items, sorted by their texts.</param>
    /// <param name="text">The text of an item.</param>
    /// <param name="wanted">The wanted text.</param>
    public static int FirstOf<T>(IReadOnlyList<T> items, Func<T, string> text, string wanted)
    {
        var (first, end) = (0, items.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (string.CompareOrdinal(text(items[middle]), wanted) < 0) first = middle + 1;
            else end = middle;
        }

        return first;
    }

    /// <summary>The item with the wanted text; null where there is none.</summary>
    /// <param name="items">The items, sorted by their texts.</param>
    /// <param name="text">The text of an item.</param>
    /// <param name="wanted">The wanted text.</param>
    public static T? Find<T>(IReadOnlyList<T> items, Func<T, string> text, string wanted)
        where T : class
    {
        var index = FirstOf(items, text, wanted);
        return index < items.Count && text(items[index]) == wanted ? items[index] : null;
    }
}
