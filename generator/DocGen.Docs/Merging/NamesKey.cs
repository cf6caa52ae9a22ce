namespace DocGen.Docs.Merging;

/// <summary>Property names in their order, as structures are found by. A table keeps its own, and with it the hash of a text that may be long.</summary>
internal sealed class NamesKey : IEquatable<NamesKey>
{
    private readonly string _text;
    private readonly int _hash;

    private NamesKey(string text) => (_text, _hash) = (text, StringComparer.Ordinal.GetHashCode(text));

    /// <summary>The key of a list of names.</summary>
    public static NamesKey Of(IEnumerable<string> names) => new(string.Join("\n", names));

    /// <inheritdoc/>
    public bool Equals(NamesKey? other) => other is not null && _hash == other._hash && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamesKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
