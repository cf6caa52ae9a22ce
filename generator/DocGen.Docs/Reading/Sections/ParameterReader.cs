using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads the tables of path parts, query parameters and headers.</summary>
internal static class ParameterReader
{
    /// <summary>Adds the path parts of the opening or of a section of their own.</summary>
    /// <remarks>A description may have a table too; path parts are told by their header or by their names, which are the placeholders of the route.</remarks>
    public static void ReadPathParts(PageText page, Section section, string route, List<DocParameter> pathParts, PageMarks marks)
    {
        foreach (var table in TableReader.Read(page, section, marks, Belongs)) AddPathParts(page, table, pathParts, marks);

        bool Belongs(ReadTable table) => table.IsPathPart || section.Kind == SectionKind.PathParts || TableReader.Names(page, table).All(IsPlaceholder);

        bool IsPlaceholder(string name) => name.Length > 0 && route.IndexOf("{" + name + "}", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The query parameters, with their examples.</summary>
    public static EquatableArray<DocParameter> ReadQuery(PageText page, Section section, List<DocParameter> pathParts, PageMarks marks)
    {
        var parameters = new List<DocParameter>();
        foreach (var table in TableReader.Read(page, section, marks))
        {
            if (table.IsPathPart) AddPathParts(page, table, pathParts, marks);
            else if (table.IsStatus) FindTable(page, section, table, marks);
            else TableReader.Rows(page, table, SpotKind.QueryParameter, parameters, RowReader.Parameter, marks);
        }

        ExampleReader.Fill(page, section, parameters);
        return parameters.ToEquatableArray();
    }

    /// <summary>The request headers.</summary>
    public static EquatableArray<DocHeader> ReadHeaders(PageText page, Section section, List<DocParameter> pathParts, PageMarks marks)
    {
        var headers = new List<DocHeader>();
        foreach (var table in TableReader.Read(page, section, marks))
        {
            if (table.IsPathPart) AddPathParts(page, table, pathParts, marks);
            else if (table.IsStatus) FindTable(page, section, table, marks);
            else TableReader.Rows(page, table, SpotKind.Header, headers, RowReader.Header, marks);
        }

        return headers.ToEquatableArray();
    }

    private static void AddPathParts(PageText page, ReadTable table, List<DocParameter> pathParts, PageMarks marks) =>
        TableReader.Rows(page, table, SpotKind.PathPart, pathParts, RowReader.Parameter, marks);

    private static void FindTable(PageText page, Section section, ReadTable table, PageMarks marks)
    {
        if (table.Rows.Length == 0) return;
        var row = table.Rows[0];
        marks.FindStray(ReadingRules.UnknownTable, row.Start, row.End, Shown.Of(page.Slice(row.Start, row.End)), Shown.Of(section.Form.Columns));
    }
}
