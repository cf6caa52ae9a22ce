using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Text;
using static DocGen.Docs.Reading.Sections.TableColumn;

namespace DocGen.Docs.Reading.Sections;

/// <summary>The headings by which the published layouts name their sections. A layout with other words is a line here.</summary>
internal static class SectionVocabulary
{
    private static readonly SectionForm[] Forms =
    [
        new(SectionKind.PathParts, ["Path Parts", "Path Parameters", "URI Parameters"], [Name, TypeWord, Description], SpotKind.Page),
        new(SectionKind.Query, ["Query String Parameters", "Query Parameters", "Query String"], [Name, TypeWord, Description], SpotKind.Page),
        new(SectionKind.Headers, ["Request Headers"], [Name, Description], SpotKind.Page),
        new(SectionKind.RequestBody, ["Request Body"], [Name, TypeWord, Description], SpotKind.RequestHeading),
        new(SectionKind.Response, ["Response", "Responses"], [Code, Description], SpotKind.ResponseHeading),
        new(SectionKind.ResponseBody, ["Response Body"], [Name, TypeWord, Description], SpotKind.ResponseBodyHeading),
        new(SectionKind.SampleRequest, ["Sample Request", "Example Request"], [], SpotKind.RequestSample),
        new(SectionKind.SampleResponse, ["Sample Response", "Example Response"], [], SpotKind.ResponseSample),
    ];

    private static readonly SectionForm Opening = new(SectionKind.Opening, [], [Name, TypeWord, Description], SpotKind.Page);

    private static readonly SectionForm Unknown = new(SectionKind.Unknown, [], [], SpotKind.Page);

    /// <summary>The form of a kind.</summary>
    public static SectionForm FormOf(SectionKind kind)
    {
        foreach (var form in Forms)
            if (form.Kind == kind) return form;
        return kind == SectionKind.Opening ? Opening : Unknown;
    }

    /// <summary>The section that a heading or a line of its form opens, and the words after the colon; null for all other text.</summary>
    public static SectionForm? Recognise(string heading, out string argument)
    {
        var colon = heading.IndexOf(':');
        argument = colon < 0 ? "" : Blanks.Fold(heading.Substring(colon + 1));
        var words = Blanks.Fold(colon < 0 ? heading : heading.Substring(0, colon));
        // "## Response: ## text" is a note of that name, see NoteVocabulary.
        if (argument.StartsWith("#", StringComparison.Ordinal)) return null;
        foreach (var form in Forms)
            foreach (var known in form.Headings)
                if (string.Equals(words, known, StringComparison.OrdinalIgnoreCase)) return form;
        return null;
    }

    /// <summary>Whether a heading opens a known section; the title (one <c>#</c>) never does.</summary>
    public static bool Opens(HeadingBlock heading) => heading.Level is > 1 and < 5 && Recognise(heading.Text, out _) is not null;
}
