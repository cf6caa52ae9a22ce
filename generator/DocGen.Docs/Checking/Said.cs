using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>Puts what was found and expected into words: short, on one line.</summary>
internal static class Said
{
    private const int LongestText = 60;
    private const int MostNames = 5;

    /// <summary>A name or text of the page.</summary>
    public static string Text(string text, int longest = LongestText)
    {
        var line = string.Join(" ", text.Split((char[])[], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : line.Substring(0, longest) + "…";
    }

    /// <summary>Names, the first few of many: <c>'Id', 'Name' and 3 more</c>.</summary>
    public static string Names(IReadOnlyList<string> names)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(name => $"'{Text(name)}'"));
        return names.Count <= MostNames ? shown : shown + FormattableString.Invariant($" and {names.Count - MostNames} more");
    }

    /// <summary>A value of a sample.</summary>
    public static string Value(SampleValue value) => value.Kind switch
    {
        SampleKind.String => $"\"{Text(value.Text, 40)}\"",
        SampleKind.Number => Text(value.Text),
        SampleKind.Array => "a list",
        SampleKind.Object => "an object",
        _ => value.Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>A type.</summary>
    public static string Type(TypeModel type) => type.Kind switch
    {
        TypeKind.Entity => type.Name,
        TypeKind.Enum => "enum words",
        TypeKind.List => $"a list of {Type(type.Element!)}",
        TypeKind.Dictionary => $"a dictionary of {Type(type.Element!)}",
        TypeKind.Json => "any JSON",
        _ => type.Kind.ToString(),
    };

    /// <summary>The codes of a status table.</summary>
    public static string Statuses(DocPage page) => string.Join(", ", page.Response.Statuses.Select(status => FormattableString.Invariant($"{status.Code}")));
}
