using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Finds out what the columns of a table hold, and walks its rows.</summary>
internal static class TableReader
{
    /// <summary>The tables of a section that can be read, in order; findings tell of the others.</summary>
    /// <param name="page">The page.</param>
    /// <param name="section">The section.</param>
    /// <param name="marks">Where findings go.</param>
    /// <param name="belongs">Tells tables of the section from others that happen to stand in it; null where all belong.</param>
    public static List<ReadTable> Read(PageText page, Section section, PageMarks marks, Func<ReadTable, bool>? belongs = null)
    {
        var tables = new List<ReadTable>();
        foreach (var table in section.Tables)
        {
            string? missing = null;
            var previous = tables.Count > 0 ? tables[tables.Count - 1].Columns : section.Form.Columns;
            var read = table.Header is { } header ? WithHeader(page, table, header, section.Form) : WithoutHeader(page, table, previous, out missing);
            if (read is null || (belongs is not null && !belongs(read)))
            {
                marks.FindStray(ReadingRules.UnknownTable, table, Shown.Of(page.Trimmed(table.FirstLine)), Shown.Of(section.Form.Columns));
                continue;
            }

            if (missing is not null) marks.FindStray(ReadingRules.TableWithoutHeader, table, missing, Shown.Of(read.Columns));
            else FindUnknownColumns(page, table, section.Form, marks);
            tables.Add(read);
        }

        return tables;
    }

    /// <summary>Reads each row into a fact, notes where its name stands, and tells of rows with too few or too many cells.</summary>
    [MethodImpl(HotLoop.Optimised)]
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

    /// <summary>The names in the rows of a table.</summary>
    public static IEnumerable<string> Names(PageText page, ReadTable table) =>
        table.Rows.Select(row => CellWord.Of(new TableRow(page, row, table.Columns, Cells.Split(page.Text, row, table.Columns.Length)).Raw(TableColumn.Name)));

    private static ReadTable? WithHeader(PageText page, TableBlock table, RowSpan header, SectionForm form)
    {
        var columns = ColumnVocabulary.Recognise(page, header, out var isPathPart);
        if (columns.Any(IsKey)) return new ReadTable(columns, table.Rows, isPathPart);

        // Heads in other words, but as many as the section has columns: then their order is all there is to go by.
        return columns.Length == form.Columns.Length && columns.Length > 0 ? new ReadTable(form.Columns, table.Rows, IsPathPart: false) : null;
    }

    private static ReadTable? WithoutHeader(PageText page, TableBlock table, TableColumn[] columns, out string missing)
    {
        missing = "delimiter line";
        if (table.Rows.Length == 0) return null;

        // A header line whose delimiter line was lost.
        var heads = ColumnVocabulary.Recognise(page, table.Rows[0], out var isPathPart);
        if (!table.Delimited && Array.IndexOf(heads, TableColumn.Unknown) < 0) return new ReadTable(heads, [.. table.Rows.Skip(1)], isPathPart);

        missing = table.Delimited ? "header line" : "header line and no delimiter line";
        // Below the response heading stand two kinds of table; codes are numbers.
        if (columns.Length > 0 && columns[0] == TableColumn.Code && !StartsWithDigit(page, table.Rows[0]))
            columns = SectionVocabulary.FormOf(SectionKind.ResponseBody).Columns;
        return columns.Length == 0 ? null : new ReadTable(columns, table.Rows, IsPathPart: false);
    }

    private static void FindUnknownColumns(PageText page, TableBlock table, SectionForm form, PageMarks marks)
    {
        if (table.Header is not { } header) return;
        var columns = ColumnVocabulary.Recognise(page, header, out _);
        var fate = columns.Any(IsKey) ? "not read" : "read by its position";
        for (var at = 0; at < columns.Length; at++)
        {
            if (columns[at] != TableColumn.Unknown) continue;
            var cell = Cells.Split(page.Text, header, 0)[at];
            marks.FindStray(ReadingRules.UnknownColumn, cell.Start, cell.End, Shown.Of(page.Slice(cell.Start, cell.End)), fate, Shown.Of(form.Columns));
        }
    }

    private static bool IsKey(TableColumn column) => column is TableColumn.Name or TableColumn.Code;

    private static bool StartsWithDigit(PageText page, RowSpan row)
    {
        var cells = Cells.Split(page.Text, row, 0);
        return cells.Count > 0 && cells[0].Start < cells[0].End && char.IsDigit(page.Text[cells[0].Start]);
    }
}
