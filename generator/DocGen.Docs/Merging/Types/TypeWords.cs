using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Types;

/// <summary>The words that the docs' tables use for types that are no entities, as data.</summary>
internal static class TypeWords
{
    /// <summary>Lower case: exact words of response tables. Capitalised: the loose words of request tables, which hide dates, enums and bytes.</summary>
    private static readonly Dictionary<string, TypeKind> s_values = new(StringComparer.Ordinal)
    {
        ["string"] = TypeKind.String, ["String"] = TypeKind.String,
        ["int32"] = TypeKind.Int32, ["Integer"] = TypeKind.Int32, ["integer"] = TypeKind.Int32, ["int"] = TypeKind.Int32, ["int16"] = TypeKind.Int32,
        ["int64"] = TypeKind.Int64, ["long"] = TypeKind.Int64, ["uint32"] = TypeKind.Int64,
        ["double"] = TypeKind.Double, ["Number"] = TypeKind.Double, ["number"] = TypeKind.Double, ["float"] = TypeKind.Double, ["decimal"] = TypeKind.Double,
        ["bool"] = TypeKind.Boolean, ["boolean"] = TypeKind.Boolean, ["Boolean"] = TypeKind.Boolean,
        ["date-time"] = TypeKind.DateTime, ["datetime"] = TypeKind.DateTime, ["date"] = TypeKind.DateTime,
        ["byte"] = TypeKind.Bytes, ["binary"] = TypeKind.Bytes, ["base64"] = TypeKind.Bytes,
        ["uuid"] = TypeKind.String, ["guid"] = TypeKind.String, ["uri"] = TypeKind.String,
        ["any"] = TypeKind.Json, ["json"] = TypeKind.Json,
    };

    /// <summary>The kind of a single value; null for lists, dictionaries and entities.</summary>
    public static TypeKind? Value(string word) => s_values.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>A list of something that the word doesn't tell.</summary>
    public static bool IsArray(string word) => word is "array" or "Array" or "list" or "List";

    /// <summary>An object of something that the word doesn't tell.</summary>
    public static bool IsObject(string word) => word is "object" or "Object" or "dictionary" or "Dictionary";

    /// <summary>Text that may be a date, an enum or bytes, since the word is used for all of them.</summary>
    public static bool IsLooseText(string word) => word == "String";

    /// <summary>A word that names no type of its own.</summary>
    public static bool IsGeneric(string word) => Value(word) is not null || IsArray(word) || IsObject(word);

    /// <summary>Whether the word is the name of an entity, and nothing around it.</summary>
    public static bool IsEntityName(string word) =>
        word.Length > 0 && !IsGeneric(word) && word != "Enum" && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');
}
