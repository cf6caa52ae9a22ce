using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Samples;
using DocGen.Docs.Reading.Sections;

namespace DocGen.Docs.Reading;

/// <summary>The door of the Reading room: the text of one file becomes facts, spots and findings.</summary>
public static class PageReader
{
    /// <summary>Longer texts are not read; the longest published page has 63,000 characters.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The key of the front matter that says how loud findings about a page are.</summary>
    private const string LintKey = "docgen-lint";

    /// <summary>Reads one file. Whatever the text, there is a reading and no exception.</summary>
    /// <param name="path">The file, relative to the folder of the docs, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    public static PageReading Read(string path, string text)
    {
        try
        {
            return text.Length > LongestText
                ? Faulty(path, ReadingRules.PageTooLarge, Shown.Of(text.Length), Shown.Of(LongestText))
                : ReadText(path, text);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // One page must never cost the others; see DOCGEN018.
            return Faulty(path, ReadingRules.PageUnreadable, fault.GetType().Name);
        }
    }

    private static PageReading ReadText(string path, string text)
    {
        var page = new PageText(text);
        var marks = new PageMarks(path, page);
        marks.Spot(SpotKind.Page, page.Lines[0].Start, page.Lines[0].End);
        var front = FrontMatters.Read(page);
        if (front.EndLine > 0) marks.Spot(SpotKind.FrontMatter, page.Lines[0].Start, page.TrimmedEnd(front.EndLine - 1));

        Mark(SpotKind.Uid, front.Key("uid") ?? front.Key("id"));
        var lint = front.Key(LintKey) is { } key ? Lint(key) : null;

        var blocks = BlockScanner.Scan(page, front.EndLine, SectionVocabulary.Opens);
        var facts = string.Equals(front.Find("docgen"), "types", StringComparison.OrdinalIgnoreCase)
            ? new PageFacts(path, DocFileKind.Types, null, null, TypePageReader.Read(path, page, blocks, marks))
            : SampleFileReader.TryRead(path, page, blocks, marks) is { } sample
                ? new PageFacts(path, DocFileKind.Sample, null, sample, default)
                : EndpointReader.Read(path, page, front, blocks, marks);
        return new PageReading(facts, marks.ToSpots(), marks.ToFindings(), lint);

        void Mark(SpotKind kind, FrontMatterKey? key)
        {
            if (key is not null) marks.Spot(kind, page.Lines[key.Line].Content, page.TrimmedEnd(key.Line));
        }

        LintSwitch? Lint(FrontMatterKey written)
        {
            if (LintSwitch.Parse(written.Value) is { } parsed) return parsed;
            Mark(SpotKind.Lint, written);
            marks.Find(OptionRules.UnknownOption, SpotKind.Lint, 0, LintKey, Shown.Of(written.Value), LintSwitch.Expected);
            return null;
        }
    }

    private static PageReading Faulty(string path, FindingRule rule, params string[] arguments) => new(
        new PageFacts(path, DocFileKind.Faulty, null, null, default),
        new PageSpots(path, default),
        new([Finding.Of(rule, path, new SpotKey(SpotKind.Page), arguments)]));
}
