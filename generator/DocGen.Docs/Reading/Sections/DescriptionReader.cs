using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads the text of the opening into paragraphs and notes.</summary>
internal static class DescriptionReader
{
    /// <summary>The paragraphs and notes of some blocks: headings, text and code.</summary>
    /// <remarks>
    /// Code is kept, a paragraph a line: the sentence before it ("as a JSON PATCH:") says nothing without it, and the lines of the published
    /// pages are requests or expressions, each whole by itself.
    /// </remarks>
    public static void Read(PageText page, IEnumerable<Block> blocks, List<string> paragraphs, List<DocNote> notes)
    {
        string? label = null;
        foreach (var block in blocks)
        {
            var first = paragraphs.Count;
            switch (block)
            {
                case HeadingBlock heading when Note(heading.Text) is { } note:
                    notes.Add(note);
                    break;
                case HeadingBlock heading when Label(heading.Text) is { } found:
                    label = found;
                    continue;
                case HeadingBlock heading:
                    Add(paragraphs, PlainText.Of(heading.Text));
                    break;
                case TextBlock text:
                    foreach (var paragraph in Paragraphs.Split(page, text)) Add(paragraphs, PlainText.Of(paragraph));
                    break;
                case FenceBlock fence:
                    for (var line = fence.ContentFirstLine; line < fence.ContentEndLine; line++) Add(paragraphs, PlainText.OfCode(page.Trimmed(line)));
                    break;
            }

            if (label is not null && paragraphs.Count > first) MoveToNote(paragraphs, notes, first, label);
            label = null;
        }

        AddDeprecation(paragraphs, notes);
    }

    /// <summary>The note of a heading <c>Online Restricted: ## text</c>; it is one line, and all of it belongs to the note.</summary>
    public static DocNote? Note(string heading)
    {
        const string Mark = ": ##";
        var mark = heading.IndexOf(Mark, StringComparison.Ordinal);
        if (mark <= 0 || mark + Mark.Length >= heading.Length || heading[mark + Mark.Length] == '#') return null;
        var label = heading.Substring(0, mark);
        return new DocNote(NoteVocabulary.KindOf(label), PlainText.Of(label + ": " + heading.Substring(mark + Mark.Length).Trim()));
    }

    /// <summary>
    /// The label of a heading <c>Experimental: ##</c> whose text stands below; null for headings of the description such as <c>Filter Operators: ##</c>.
    /// </summary>
    private static string? Label(string heading) =>
        heading.EndsWith(":", StringComparison.Ordinal) && NoteVocabulary.KindOf(heading) != DocNoteKind.Other ? heading : null;

    private static void MoveToNote(List<string> paragraphs, List<DocNote> notes, int first, string label)
    {
        notes.Add(new DocNote(NoteVocabulary.KindOf(label), PlainText.Of(label) + " " + paragraphs[first]));
        paragraphs.RemoveAt(first);
    }

    private static void AddDeprecation(List<string> paragraphs, List<DocNote> notes)
    {
        if (notes.Any(note => note.Kind == DocNoteKind.Deprecated)) return;
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (!(at == 0 ? Deprecation.Is(paragraphs[at]) : Deprecation.IsSaidAside(paragraphs[at]))) continue;
            notes.Add(new DocNote(DocNoteKind.Deprecated, paragraphs[at]));
            return;
        }
    }

    private static void Add(List<string> paragraphs, string text)
    {
        if (text.Length > 0) paragraphs.Add(text);
    }
}
