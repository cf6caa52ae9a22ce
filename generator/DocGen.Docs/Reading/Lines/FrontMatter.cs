using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>The lines <c>key: value</c> between two <c>---</c> at the top of a page.</summary>
/// <param name="Values">Keys, lower case, and values, in order.</param>
/// <param name="EndLine">The line after it; 0 where the page has none.</param>
/// <param name="Closed">Whether the second <c>---</c> is there.</param>
internal sealed record FrontMatter(EquatableArray<KeyValuePair<string, string>> Values, int EndLine, bool Closed)
{
    /// <summary>The value of a key; null where the key is missing or has no value.</summary>
    public string? Find(string key)
    {
        foreach (var value in Values)
            if (value.Key == key && value.Value.Length > 0) return value.Value;
        return null;
    }
}
