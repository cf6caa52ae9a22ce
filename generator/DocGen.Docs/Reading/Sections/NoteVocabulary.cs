using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Sections;

/// <summary>The words by which the docs head their notes, such as <c>## Online Restricted: ## text</c>.</summary>
internal static class NoteVocabulary
{
    private static readonly KeyValuePair<string, DocNoteKind>[] Kinds =
    [
        new("restricted", DocNoteKind.Restricted),
        new("experimental", DocNoteKind.Experimental),
        new("preview", DocNoteKind.Experimental),
        new("beta", DocNoteKind.Experimental),
        new("deprecated", DocNoteKind.Deprecated),
        new("obsolete", DocNoteKind.Deprecated),
    ];

    /// <summary>The kind of a note with this label.</summary>
    public static DocNoteKind KindOf(string label)
    {
        foreach (var kind in Kinds)
            if (label.IndexOf(kind.Key, StringComparison.OrdinalIgnoreCase) >= 0) return kind.Value;
        return DocNoteKind.Other;
    }
}
