namespace DocGen.Docs.Merging;

/// <summary>Keeps the order of pages from one run to the next: an edit exchanges a page or two, and thousands of others stay where they are.</summary>
public sealed class KeptOrder
{
    /// <summary>With more changes at a time, sorting is as fast.</summary>
    private const int Few = 32;

    private volatile Last? _last;

    /// <summary>The endpoint pages among the files, in order.</summary>
    internal IReadOnlyList<PageEvidence> Of(IReadOnlyList<PageEvidence> files)
    {
        // Runs may overlap, so each leaves its own.
        if (_last is { } last && Mended(last, files) is { } mended)
        {
            _last = new(files, mended);
            return mended;
        }

        var sorted = PageOrder.Sorted(files);
        // Where two files claim one place, the next run has to sort them itself.
        _last = HasTwins(sorted) ? null : new(files, sorted);
        return sorted;
    }

    /// <summary>The last order with what has changed since; null where that is too much, or doesn't tell the order.</summary>
    private static List<PageEvidence>? Mended(Last last, IReadOnlyList<PageEvidence> files)
    {
        var before = last.Files;
        var most = Math.Min(before.Count, files.Count);
        var (start, rest) = (0, 0);
        while (start < most && ReferenceEquals(before[start], files[start])) start++;
        while (rest < most - start && ReferenceEquals(before[before.Count - 1 - rest], files[files.Count - 1 - rest])) rest++;
        if (before.Count + files.Count - (2 * (start + rest)) > Few) return null;

        var order = new List<PageEvidence>(last.Order);
        for (var i = start; i < before.Count - rest; i++)
            if (before[i].Uid is not null) order.RemoveAt(order.BinarySearch(before[i], PageOrder.Instance));
        for (var i = start; i < files.Count - rest; i++)
        {
            if (files[i].Uid is null) continue;
            var place = order.BinarySearch(files[i], PageOrder.Instance);
            if (place >= 0) return null;
            order.Insert(~place, files[i]);
        }

        return order;
    }

    private static bool HasTwins(List<PageEvidence> order)
    {
        for (var i = 1; i < order.Count; i++)
            if (PageOrder.Instance.Compare(order[i - 1], order[i]) == 0) return true;
        return false;
    }

    /// <summary>The files of a run, and the order of the pages among them.</summary>
    private sealed record Last(IReadOnlyList<PageEvidence> Files, List<PageEvidence> Order);
}
