namespace DocGen.Docs.Merging;

/// <summary>The marks of unlike tables. Nearly all tables of a type are the same, so thousands of types get by without a set.</summary>
internal struct TableMarks
{
    private Fingerprint? _first;
    private HashSet<Fingerprint>? _more;

    /// <summary>How many there are.</summary>
    public readonly int Count => (_first is null ? 0 : 1) + (_more?.Count ?? 0);

    /// <summary>Whether a table of that mark is among them.</summary>
    public readonly bool Contains(Fingerprint mark) => _first == mark || (_more?.Contains(mark) ?? false);

    /// <summary>Adds a mark; false where it is among them.</summary>
    public bool Add(Fingerprint mark)
    {
        if (_first == mark) return false;
        if (_first is not null) return (_more ??= []).Add(mark);
        _first = mark;
        return true;
    }
}
