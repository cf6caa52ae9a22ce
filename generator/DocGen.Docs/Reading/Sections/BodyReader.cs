using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads the request body and the response.</summary>
internal static class BodyReader
{
    /// <summary>The section <c>Request Body: label [type word]</c>.</summary>
    public static DocRequestBody ReadRequest(PageText page, Section section, PageMarks marks)
    {
        marks.Spot(SpotKind.RequestHeading, section.Start, section.End);
        List<DocProperty>? rows = null;
        foreach (var table in TableReader.Read(page, section, marks))
            TableReader.Rows(page, table, SpotKind.RequestRow, rows ??= [], RowReader.Property, marks);

        var paragraphs = section.Blocks.OfType<TextBlock>().SelectMany(text => Paragraphs.Split(page, text)).Select(PlainText.Of);
        var blank = section.Argument.IndexOf(' ');
        return new DocRequestBody(
            blank < 0 ? section.Argument : section.Argument.Substring(0, blank),
            blank < 0 ? null : section.Argument.Substring(blank + 1),
            string.Join(" ", paragraphs.Where(paragraph => paragraph.Length > 0)),
            rows?.ToEquatableArray());
    }

    /// <summary>The sections <c>Response:kind</c> and <c>Response body: name</c>; each may hold either table.</summary>
    public static DocResponse ReadResponse(PageText page, List<Section> sections, PageMarks marks)
    {
        string kind = "", name = "";
        List<DocProperty>? rows = null;
        var statuses = new List<DocStatus>();
        foreach (var section in sections.Where(section => section.Kind is SectionKind.Response or SectionKind.ResponseBody))
        {
            var isBody = section.Kind == SectionKind.ResponseBody;
            if (isBody) name = CellWord.Of(section.Argument);
            else kind = CellWord.Of(section.Argument);
            marks.Spot(section.Form.Heading, section.Start, section.End);
            foreach (var table in TableReader.Read(page, section, marks))
            {
                if (table.IsStatus) TableReader.Rows(page, table, SpotKind.StatusRow, statuses, RowReader.Status, marks);
                else TableReader.Rows(page, table, SpotKind.ResponseRow, rows ??= [], RowReader.Property, marks);
            }
        }

        return new DocResponse(kind, name.Length == 0 ? null : name, statuses.ToEquatableArray(), rows?.ToEquatableArray());
    }
}
