using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Deals the blocks of a page out to its sections.</summary>
internal static class SectionCutter
{
    /// <summary>The opening and the sections after it, in page order.</summary>
    /// <remarks>
    /// Descriptions have headings of their own, so an unknown heading is text, until the first known one; after that it is an unknown section.
    /// In a description even "Query Parameters" may head a list in words: the sections that live by their table only start with one.
    /// </remarks>
    public static List<Section> Cut(PageText page, List<Block> blocks)
    {
        var current = new Section(SectionVocabulary.FormOf(SectionKind.Opening), 0, 0, "", []);
        var sections = new List<Section> { current };
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (block is HeadingBlock heading && (sections.Count > 1 || (SectionVocabulary.Opens(heading) && IsWhole(blocks, at))))
            {
                var form = SectionVocabulary.Recognise(heading.Text, out var argument);
                current = Open(page, form ?? SectionVocabulary.FormOf(SectionKind.Unknown), heading.FirstLine, argument);
                sections.Add(current);
            }
            else if (block is TextBlock text && current.Kind == SectionKind.Response && PlainHeading(page, text) is { } plain)
            {
                current = plain;
                sections.Add(current);
            }
            else
            {
                current.Blocks.Add(block);
            }
        }

        return sections;
    }

    private static bool IsWhole(List<Block> blocks, int at)
    {
        var form = SectionVocabulary.Recognise(((HeadingBlock)blocks[at]).Text, out _);
        if (form is not { Kind: SectionKind.PathParts or SectionKind.Query or SectionKind.Headers }) return true;
        for (at++; at < blocks.Count && blocks[at] is not HeadingBlock; at++)
            if (blocks[at] is TableBlock) return true;
        return false;
    }

    /// <summary>In 2022 the response body is headed by a line of plain text: <c>Response body: name</c>.</summary>
    private static Section? PlainHeading(PageText page, TextBlock text)
    {
        var line = page.Trimmed(text.FirstLine);
        return text.EndLine == text.FirstLine + 1 && line.IndexOf(':') > 0
            && SectionVocabulary.Recognise(line, out var argument) is { Kind: SectionKind.ResponseBody } form
            ? Open(page, form, text.FirstLine, argument)
            : null;
    }

    private static Section Open(PageText page, SectionForm form, int line, string argument) =>
        new(form, page.Lines[line].Content, page.TrimmedEnd(line), argument, []);
}
