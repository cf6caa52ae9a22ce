using System.Globalization;
using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads one row into a fact.</summary>
internal static class RowReader
{
    /// <summary>A row of the path-part or the query table.</summary>
    public static DocParameter Parameter(TableRow row)
    {
        var description = row.Raw(TableColumn.Description);
        var required = RequiredMark.Take(ref description) || IsYes(row.Raw(TableColumn.Required));
        var type = TypeWords.Read(row.Raw(TableColumn.TypeWord), out var members);
        return new DocParameter(Name(row), type, members, required, PlainText.Of(description), Example: null);
    }

    /// <summary>A row of the header table.</summary>
    public static DocHeader Header(TableRow row)
    {
        var description = row.Raw(TableColumn.Description);
        var mediaTypes = MediaTypes.Take(ref description);
        return new DocHeader(Name(row), PlainText.Of(description), mediaTypes);
    }

    /// <summary>A row of a property table.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static DocProperty Property(TableRow row)
    {
        var type = TypeWords.Read(row.Raw(TableColumn.TypeWord), out var members);
        var description = PlainText.Of(row.Raw(TableColumn.Description));
        return new DocProperty(Name(row), type, members, description, Deprecation.Is(description));
    }

    /// <summary>A row of the status table; null where its code is no number.</summary>
    public static DocStatus? Status(TableRow row) =>
        int.TryParse(CellWord.Of(row.Raw(TableColumn.Code)), NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 100 and <= 599
            ? new DocStatus(code, PlainText.Of(row.Raw(TableColumn.Description)))
            : null;

    private static string Name(TableRow row) => CellWord.Of(row.Raw(TableColumn.Name));

    private static bool IsYes(string raw) => CellWord.Of(raw).ToLowerInvariant() is "yes" or "true" or "required" or "y" or "x";
}
