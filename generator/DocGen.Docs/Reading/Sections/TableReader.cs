using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Finds out what the columns of a table hold, and walks its rows.</summary>
internal static class TableReader
{
    /// <summary>The tables of a section that can be read, in order; findings tell of the others.</summary>
    public static List<ReadTable> Read(PageText page, Section section, PageMarks marks)
    {
        var tables = new List<ReadTable>();
        foreach (var table in section.Tables)
        {
            var read = table.Header is { } header
                ? WithHeader(page, table, header, section.Form, marks)
                : WithoutHeader(page, table, tables.Count > 0 ? tables[tables.Count - 1].Columns : section.Form.Columns, section.Form, marks);
            if (read is not null) tables.Add(read);
        }

        return tables;
    }

    /// <summary>Reads each row into a fact, notes where its name stands, and tells of rows with too few or too many cells.</summary>
    public static void Rows<T>(PageText page, ReadTable table, SpotKind kind, List<T> facts, Func<TableRow, T?> read, PageMarks marks)
        where T : class
    {
        var place = table.IsStatus ? TableColumn.Code : TableColumn.Name;
        foreach (var span in table.Rows)
        {
            var row = new TableRow(page, span, table.Columns, Cells.Split(page.Text, span, table.Columns.Length));
            if (row.IsEmpty) continue;
            if (row.Raw(place).Length == 0 || read(row) is not { } fact)
            {
                var rule = row.Raw(place).Length == 0 ? ReadingRules.RowWithoutName : ReadingRules.StatusWithoutCode;
                marks.FindStray(rule, span.Start, span.End, Shown.Of(row.Raw(place).Length == 0 ? row.Text : row.Raw(place)));
                continue;
            }

            var name = row.Place(place);
            marks.Spot(kind, facts.Count, name.Start, name.End);
            if (row.CellCount != table.Columns.Length)
                marks.Find(ReadingRules.CellCount, kind, facts.Count, Shown.Of(row.Raw(place)), Shown.Of(row.CellCount), Shown.Of(table.Columns.Length));
            facts.Add(fact);
        }
    }

    private static ReadTable? WithHeader(PageText page, TableBlock table, RowSpan header, SectionForm form, PageMarks marks)
    {
        var columns = ColumnVocabulary.Recognise(page, header, out var isPathPart);
        var isKnown = columns.Any(column => column is TableColumn.Name or TableColumn.Code);
        if (!isKnown && (columns.Length != form.Columns.Length || form.Columns.Length == 0))
        {
            marks.FindStray(ReadingRules.UnknownTable, table, Shown.Of(page.Slice(header.Start, header.End)), Shown.Of(form.Columns));
            return null;
        }

        for (var at = 0; at < columns.Length; at++)
        {
            if (columns[at] != TableColumn.Unknown) continue;
            var cell = Cells.Split(page.Text, header, 0)[at];
            var fate = isKnown ? "not read" : "read by its position";
            marks.FindStray(ReadingRules.UnknownColumn, cell.Start, cell.End, Shown.Of(page.Slice(cell.Start, cell.End)), fate, Shown.Of(form.Columns));
        }

        return new ReadTable(isKnown ? columns : form.Columns, table.Rows, isPathPart);
    }

    private static ReadTable? WithoutHeader(PageText page, TableBlock table, TableColumn[] columns, SectionForm form, PageMarks marks)
    {
        if (table.Rows.Length == 0) return null;

        // A header line whose delimiter line was lost.
        var heads = ColumnVocabulary.Recognise(page, table.Rows[0], out var isPathPart);
        if (!table.Delimited && Array.IndexOf(heads, TableColumn.Unknown) < 0)
        {
            marks.FindStray(ReadingRules.TableWithoutHeader, table, "delimiter line", Shown.Of(heads));
            return new ReadTable(heads, [.. table.Rows.Skip(1)], isPathPart);
        }

        if (columns.Length > 0 && columns[0] == TableColumn.Code && !StartsWithDigit(page, table.Rows[0])) columns = SectionVocabulary.FormOf(SectionKind.ResponseBody).Columns;
        if (columns.Length == 0 || form.Kind is SectionKind.Opening)
        {
            marks.FindStray(ReadingRules.UnknownTable, table, Shown.Of(page.Slice(table.Rows[0].Start, table.Rows[0].End)), Shown.Of(form.Columns));
            return null;
        }

        marks.FindStray(ReadingRules.TableWithoutHeader, table, table.Delimited ? "header line" : "header line and no delimiter line", Shown.Of(columns));
        return new ReadTable(columns, table.Rows, IsPathPart: false);
    }

    private static bool StartsWithDigit(PageText page, RowSpan row)
    {
        var cells = Cells.Split(page.Text, row, 0);
        return cells.Count > 0 && cells[0].Start < cells[0].End && char.IsDigit(page.Text[cells[0].Start]);
    }
}
