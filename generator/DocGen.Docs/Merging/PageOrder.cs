namespace DocGen.Docs.Merging;

/// <summary>The order of endpoint pages: by uid, then by path, so that it never depends on the order of the files.</summary>
internal sealed class PageOrder : IComparer<PageEvidence>
{
    /// <summary>The one order.</summary>
    public static readonly PageOrder Instance = new();

    /// <summary>The endpoint pages among the files, in order.</summary>
    public static List<PageEvidence> Sorted(IReadOnlyList<PageEvidence> files)
    {
        var pages = files.Where(file => file.Uid is not null).ToList();
        pages.Sort(Instance);
        return pages;
    }

    /// <inheritdoc/>
    public int Compare(PageEvidence? one, PageEvidence? other) =>
        string.CompareOrdinal(one?.Uid, other?.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one?.Path, other?.Path);
}
