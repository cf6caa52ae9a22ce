using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Tells endpoint pages, whole or faulty, from all others.</summary>
internal static class EndpointClaim
{
    /// <summary>By what a page claims to be an endpoint page; null where it claims nothing of the kind.</summary>
    /// <remarks>
    /// The start page of the docs has a uid, and index pages have an http block; neither has a title <c>VERB path</c> or the sections.
    /// An article may well have a heading "Response", but no tables of these columns below such headings.
    /// </remarks>
    public static string? Of(List<Section> sections, HeadingBlock? title, string? uid)
    {
        var known = sections.Where(section => section.Kind is not (SectionKind.Opening or SectionKind.Unknown)).ToList();
        if (IsVerbTitle(title) && (uid is not null || known.Count > 0)) return "by its title";
        return known.Count > 1 && known.Any(section => section.Tables.Any()) ? "by its sections" : null;
    }

    /// <summary>What a title <c>VERB path</c> says; null for other titles.</summary>
    public static DocRoute? TitleRoute(HeadingBlock? title) => IsVerbTitle(title) ? RouteReader.Read(title!.Text, title.Start)?.ToFact() : null;

    private static bool IsVerbTitle(HeadingBlock? title)
    {
        var words = title?.Text.Split(' ');
        // "Get started" is an article: titles of endpoints have their verb in capitals and one word after it.
        return words is { Length: 2 } && words[1].Length > 0 && words[0] == words[0].ToUpperInvariant() && VerbVocabulary.Resolve(words[0]) is not null;
    }
}
