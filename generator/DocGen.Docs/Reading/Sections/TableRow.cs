using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>A row whose cells are found by what they hold.</summary>
internal readonly struct TableRow(PageText page, RowSpan row, TableColumn[] columns, List<CellSpan> cells)
{
    /// <summary>How many cells it has.</summary>
    public int CellCount => cells.Count;

    /// <summary>The whole row as written.</summary>
    public string Text => page.Slice(row.Start, row.End);

    /// <summary>Whether all of its cells are empty.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var cell in cells)
                if (cell.Start < cell.End) return false;
            return true;
        }
    }

    /// <summary>The place of the first cell of a kind; of the whole row where it has none.</summary>
    public CellSpan Place(TableColumn column)
    {
        var at = Array.IndexOf(columns, column);
        return at < 0 || at >= cells.Count ? new CellSpan(row.Start, row.End) : cells[at];
    }

    /// <summary>The cell of a kind as written; empty where the row has none.</summary>
    /// <remarks>Cells too many belong to the last column: an unescaped pipe is nearly always one in the description.</remarks>
    public string Raw(TableColumn column)
    {
        var at = Array.IndexOf(columns, column);
        if (at < 0 || at >= cells.Count) return "";
        var last = at == columns.Length - 1 ? cells.Count - 1 : at;
        return page.Slice(cells[at].Start, cells[last].End);
    }
}
