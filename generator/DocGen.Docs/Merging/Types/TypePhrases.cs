using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;

namespace DocGen.Docs.Merging.Types;

/// <summary>Types written out: <c>Associate[]</c>, <c>Associate{}</c>, <c>List&lt;Associate&gt;</c>, <c>Dictionary&lt;string, Associate&gt;</c>.</summary>
internal static class TypePhrases
{
    /// <summary>The written-out type; null where the word has none of these forms.</summary>
    public static DraftType? Parse(string word, StructureSet set)
    {
        if (Cut(word, "", "[]") is { } item) return DraftType.ListOf(Inner(item, set));
        if (Cut(word, "", "{}") is { } value) return DraftType.DictionaryOf(Inner(value, set));
        if (Cut(word, "List<", ">") is { } listed) return DraftType.ListOf(Inner(listed, set));
        if (Cut(word, "Dictionary<", ">") is { } pair && pair.IndexOf(',') is > 0 and var comma) return DraftType.DictionaryOf(Inner(pair.Substring(comma + 1), set));
        return null;
    }

    private static DraftType Inner(string text, StructureSet set)
    {
        var word = text.Trim();
        if (Parse(word, set) is { } nested) return nested;
        if (TypeWords.Value(word) is { } value) return new DraftType(value);
        if (TypeWords.IsArray(word)) return DraftType.ListOf(DraftType.Json);
        if (TypeWords.IsObject(word)) return DraftType.DictionaryOf(DraftType.Json);
        return TypeWords.IsEntityName(word) ? DraftType.Of(set.Name(word)) : DraftType.Json;
    }

    private static string? Cut(string word, string start, string end) =>
        word.Length > start.Length + end.Length && word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(end, StringComparison.Ordinal)
            ? word.Substring(start.Length, word.Length - start.Length - end.Length)
            : null;
}
