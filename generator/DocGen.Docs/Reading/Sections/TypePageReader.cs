using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads a page of types: each heading a type, with a property table or a line <c>Enum: A, B</c> below.</summary>
internal static class TypePageReader
{
    private static readonly SectionForm TypeForm = SectionVocabulary.FormOf(SectionKind.ResponseBody);

    /// <summary>The types of the page, in order.</summary>
    public static EquatableArray<DocType> Read(string path, PageText page, List<Block> blocks, PageMarks marks)
    {
        var types = new List<DocType>();
        var firstRow = 0;
        for (var at = 0; at < blocks.Count; at++)
        {
            // The first level is the page's own title.
            if (blocks[at] is not HeadingBlock { Level: > 1 } heading) continue;
            var below = new List<Block>();
            while (at + 1 < blocks.Count && blocks[at + 1] is not HeadingBlock) below.Add(blocks[++at]);
            var type = ReadType(path, page, heading, below, types.Count, firstRow, marks);
            firstRow += type.Rows.Count;
            types.Add(type);
        }

        return types.ToEquatableArray();
    }

    private static DocType ReadType(string path, PageText page, HeadingBlock heading, List<Block> below, int index, int firstRow, PageMarks marks)
    {
        var name = CellWord.Of(heading.Text);
        marks.Spot(SpotKind.TypeHeading, index, heading.Start, heading.Start + heading.Text.Length);

        // Rows are counted over the whole page: the list starts with as many empty places as there were rows before.
        var rows = new List<DocProperty>(Enumerable.Repeat<DocProperty>(null!, firstRow));
        var section = new Section(TypeForm, heading.Start, heading.Start + heading.Text.Length, "", below);
        foreach (var table in TableReader.Read(page, section, marks)) TableReader.Rows(page, table, SpotKind.TypeRow, rows, RowReader.Property, marks);

        var members = EquatableArray<string>.Empty;
        var description = new List<string>();
        foreach (var paragraph in below.OfType<TextBlock>().SelectMany(text => Paragraphs.Split(page, text)))
        {
            var found = TypeWords.Members(paragraph);
            if (found.Count > 0) members = found;
            else description.Add(PlainText.Of(paragraph));
        }

        if (rows.Count == firstRow && members.Count == 0) marks.Find(ReadingRules.EmptyType, SpotKind.TypeHeading, index, Shown.Of(name));
        return new DocType(path, index, name, string.Join(" ", description), members, rows.Skip(firstRow).ToEquatableArray(), firstRow);
    }
}
