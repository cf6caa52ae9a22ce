namespace DocGen.Docs.Merging;

/// <summary>A long text that every merge looks things up by. It is kept with the page, and with it its hash.</summary>
internal sealed class TextKey : IEquatable<TextKey>
{
    private readonly string _text;
    private readonly int _hash;

    /// <summary>The key of a text.</summary>
    public TextKey(string text) => (_text, _hash) = (text, StringComparer.Ordinal.GetHashCode(text));

    /// <summary>The key of texts in their order.</summary>
    public static TextKey Of(IEnumerable<string> texts) => new(string.Join("\n", texts));

    /// <inheritdoc/>
    public bool Equals(TextKey? other) => other is not null && _hash == other._hash && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The text.</summary>
    public override string ToString() => _text;
}
