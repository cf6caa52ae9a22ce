using System.Text;
using DocGen.Docs.Model;

namespace DocGen.Docs.Surface;

/// <summary>Types as a line of the surface writes them: in the docs' own words, with <c>[]</c> for lists and <c>{}</c> for dictionaries.</summary>
internal static class SurfaceTypes
{
    /// <summary>The type as one word.</summary>
    public static string Of(TypeModel type) => type.Kind switch
    {
        TypeKind.List => Of(type.Element!) + "[]",
        TypeKind.Dictionary => Of(type.Element!) + "{}",
        TypeKind.Entity or TypeKind.Enum => type.Name,
        TypeKind.Patch => type.Name.Length > 0 ? $"patch<{type.Name}>" : "patch",
        TypeKind.Boolean => "bool",
        TypeKind.DateTime => "date-time",
        TypeKind.Json => "any",
        _ => type.Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The name inside of a type: <c>Book</c> of <c>Book[]</c>; empty where it has none, as no word of the docs begins with a capital.</summary>
    public static string NameIn(string value)
    {
        var (start, end) = SpanOfName(value);
        return value.Substring(start, end - start);
    }

    /// <summary>The type with another name inside of it.</summary>
    public static string WithName(string value, string name)
    {
        var (start, end) = SpanOfName(value);
        return end == start ? value : new StringBuilder(value, 0, start, value.Length).Append(name).Append(value, end, value.Length - end).ToString();
    }

    private static (int Start, int End) SpanOfName(string value)
    {
        var blank = value.IndexOf(' ');
        var limit = blank < 0 ? value.Length : blank;
        var open = value.IndexOf('<', 0, limit);
        var start = open + 1;
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(value[end]) || value[end] == '_')) end++;
        return end > start && char.IsUpper(value[start]) ? (start, end) : (0, 0);
    }
}
