using System.Globalization;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Makes the arguments of findings: short, on one line, the same in every culture.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The start of a text of the page.</summary>
    public static string Of(string text)
    {
        var line = Blanks.Fold(text.Length > 4 * Longest ? text.Substring(0, 4 * Longest) : text);
        return line.Length <= Longest ? line : Blanks.Fold(line.Substring(0, Longest)) + "…";
    }

    /// <summary>A number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Columns in the words of the docs: <c>Name, Type, Description</c>.</summary>
    public static string Of(TableColumn[] columns) =>
        columns.Length == 0 ? "no table" : string.Join(", ", columns.Select(column => column == TableColumn.TypeWord ? "Type" : column.ToString()));
}
