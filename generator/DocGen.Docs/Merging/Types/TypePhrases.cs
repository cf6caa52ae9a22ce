using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;

namespace DocGen.Docs.Merging.Types;

/// <summary>Types written out: <c>Associate[]</c>, <c>Associate{}</c>, <c>List&lt;Associate&gt;</c>, <c>Dictionary&lt;string, Associate&gt;</c>.</summary>
internal static class TypePhrases
{
    /// <summary>A list of lists of lists is seldom more; thousands would each cost the whole word.</summary>
    private const int Deepest = 8;

    /// <summary>The written-out type; null where the word has none of these forms.</summary>
    public static DraftType? Parse(string word, StructureSet set) => Parse(word, set, Deepest);

    private static DraftType? Parse(string word, StructureSet set, int levels)
    {
        if (Cut(word, "", "[]") is { } item) return DraftType.ListOf(Inner(item, set, levels - 1));
        if (Cut(word, "", "{}") is { } value) return DraftType.DictionaryOf(Inner(value, set, levels - 1));
        if (Cut(word, "List<", ">") is { } listed) return DraftType.ListOf(Inner(listed, set, levels - 1));
        if (Cut(word, "Dictionary<", ">") is { } pair && pair.IndexOf(',') is > 0 and var comma) return DraftType.DictionaryOf(Inner(pair.Substring(comma + 1), set, levels - 1));
        return null;
    }

    /// <summary>What is inside; JSON where it goes deeper than anybody reads.</summary>
    private static DraftType Inner(string text, StructureSet set, int levels)
    {
        if (levels == 0) return DraftType.Json;
        var word = text.Trim();
        if (Parse(word, set, levels) is { } nested) return nested;
        if (TypeWords.Value(word) is { } value) return DraftType.Plain(value);
        if (TypeWords.IsArray(word)) return DraftType.ListOf(DraftType.Json);
        if (TypeWords.IsObject(word)) return DraftType.DictionaryOf(DraftType.Json);
        return TypeWords.IsEntityName(word) ? DraftType.Of(set.Name(word)) : DraftType.Json;
    }

    private static string? Cut(string word, string start, string end) =>
        word.Length > start.Length + end.Length && word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(end, StringComparison.Ordinal)
            ? word.Substring(start.Length, word.Length - start.Length - end.Length)
            : null;
}
