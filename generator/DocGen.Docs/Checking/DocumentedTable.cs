namespace DocGen.Docs.Checking;

/// <summary>The property names that tables list of one type.</summary>
/// <param name="said">How messages call it: <c>the table of this page</c>.</param>
/// <param name="isOfSample">Whether it describes just the body that the sample shows, and not its type wherever it is used.</param>
internal sealed class DocumentedTable(string said, bool isOfSample = false)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The names, each once, in the order of the first table.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Whether it describes just the body that the sample shows, and not its type wherever it is used.</summary>
    public bool IsOfSample => isOfSample;

    /// <summary>How messages call it.</summary>
    public override string ToString() => said;

    /// <summary>Whether some row has the name.</summary>
    public bool Lists(string name) => _known.Contains(name);

    /// <summary>Takes over names of a table.</summary>
    public DocumentedTable Add(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (_known.Add(name)) Names.Add(name);
        return this;
    }
}
