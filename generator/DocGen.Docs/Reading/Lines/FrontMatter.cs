using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>The lines <c>key: value</c> between two <c>---</c> at the top of a page.</summary>
/// <param name="Keys">The keys with their values, in order.</param>
/// <param name="EndLine">The line after it; 0 where the page has none.</param>
/// <param name="Closed">Whether the second <c>---</c> is there.</param>
internal sealed record FrontMatter(EquatableArray<FrontMatterKey> Keys, int EndLine, bool Closed)
{
    /// <summary>The value of a key; null where the key is missing or has no value.</summary>
    public string? Find(string name) => Key(name)?.Value;

    /// <summary>The key of a name with its value; null where it is missing or has no value.</summary>
    public FrontMatterKey? Key(string name)
    {
        foreach (var key in Keys)
            if (key.Name == name && key.Value.Length > 0) return key;
        return null;
    }
}
