using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>The words by which the published layouts head their columns. A layout with other words is a line here.</summary>
internal static class ColumnVocabulary
{
    /// <summary>The head that marks a table of path parts, wherever it stands.</summary>
    private const string PathPart = "Path Part";

    private static readonly Dictionary<string, TableColumn> ByHead = new(StringComparer.OrdinalIgnoreCase)
    {
        [PathPart] = TableColumn.Name,
        ["Parameter Name"] = TableColumn.Name,
        ["Parameter"] = TableColumn.Name,
        ["Property Name"] = TableColumn.Name,
        ["Property"] = TableColumn.Name,
        ["Header Name"] = TableColumn.Name,
        ["Header"] = TableColumn.Name,
        ["Name"] = TableColumn.Name,
        ["Type"] = TableColumn.TypeWord,
        ["Data Type"] = TableColumn.TypeWord,
        ["Description"] = TableColumn.Description,
        ["Required"] = TableColumn.Required,
        ["Response"] = TableColumn.Code,
        ["Status"] = TableColumn.Code,
        ["Status Code"] = TableColumn.Code,
        ["Code"] = TableColumn.Code,
    };

    /// <summary>What the columns under a header line hold, and whether they are those of the path parts.</summary>
    public static TableColumn[] Recognise(PageText page, RowSpan header, out bool isPathPart)
    {
        var cells = Cells.Split(page.Text, header, 0);
        var columns = new TableColumn[cells.Count];
        isPathPart = false;
        for (var at = 0; at < columns.Length; at++)
        {
            var head = CellWord.Of(page.Slice(cells[at].Start, cells[at].End));
            columns[at] = ByHead.TryGetValue(head, out var column) ? column : TableColumn.Unknown;
            if (at == 0) isPathPart = string.Equals(head, PathPart, StringComparison.OrdinalIgnoreCase);
        }

        return columns;
    }
}
