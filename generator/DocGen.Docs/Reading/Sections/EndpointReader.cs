using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Samples;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads an endpoint page from its sections.</summary>
internal static class EndpointReader
{
    /// <summary>The facts of the page; of kind Other where it is no endpoint page, of kind Faulty where it should be one.</summary>
    public static PageFacts Read(string path, PageText text, FrontMatter front, List<Block> blocks, PageMarks marks)
    {
        var sections = SectionCutter.Cut(text, blocks);
        var opening = sections[0];
        var title = opening.Blocks.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        // "id" is the key of 2022.
        var uid = front.Find("uid") ?? front.Find("id");
        if (EndpointClaim.Of(sections, title, uid) is not { } claim) return new PageFacts(path, DocFileKind.Other, null, null, default);

        if (title is not null) marks.Spot(SpotKind.Title, text.Lines[title.FirstLine].Content, text.TrimmedEnd(title.FirstLine));
        FindFaultsOfBlocks(text, front, blocks, marks);
        var fence = RouteReader.Fence(text, opening);
        var route = fence is null ? null : RouteReader.Read(text, fence);
        if (route is not null) marks.Spot(SpotKind.Route, route.Start, route.End);
        if (uid is null) marks.Find(ReadingRules.PageWithoutUid, SpotKind.Page, 0, claim);
        if (route is null) marks.Find(ReadingRules.PageWithoutRoute, SpotKind.Page, 0, claim);
        else if (route.Verb is null) marks.Find(ReadingRules.UnknownVerb, SpotKind.Route, 0, Shown.Of(route.Word));
        if (uid is null || route?.Verb is null) return new PageFacts(path, DocFileKind.Faulty, null, null, default);

        var page = new DocPage { Path = path, Uid = uid, Verb = route.Verb, Route = route.Path, TitleRoute = EndpointClaim.TitleRoute(title), Response = new DocResponse("", null, default, null) };
        page = ReadOpening(text, sections, title, fence, page);
        page = ReadSections(text, sections, page, marks);
        return new PageFacts(path, DocFileKind.Endpoint, page, null, default);
    }

    private static DocPage ReadOpening(PageText text, List<Section> sections, HeadingBlock? title, FenceBlock? fence, DocPage page)
    {
        var paragraphs = new List<string>();
        var notes = new List<DocNote>();
        DescriptionReader.Read(text, sections[0].Blocks.Where(block => block != title && block != fence), paragraphs, notes);
        // A note further down says as much of the operation as one in the description.
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Unknown))
            if (DescriptionReader.Note(text.Slice(section.Start, section.End).TrimStart('#', ' ')) is { } note) notes.Add(note);
        return page with { Description = paragraphs.ToEquatableArray(), Notes = notes.ToEquatableArray() };
    }

    private static DocPage ReadSections(PageText text, List<Section> sections, DocPage page, PageMarks marks)
    {
        var pathParts = new List<DocParameter>();
        RemoveTwins(text, sections, marks);
        foreach (var section in sections)
        {
            switch (section.Kind)
            {
                case SectionKind.Opening or SectionKind.PathParts:
                    ParameterReader.ReadPathParts(text, section, page.Route, pathParts, marks);
                    break;
                case SectionKind.Query:
                    page = page with { QueryParameters = ParameterReader.ReadQuery(text, section, pathParts, marks) };
                    break;
                case SectionKind.Headers:
                    page = page with { Headers = ParameterReader.ReadHeaders(text, section, pathParts, marks) };
                    break;
                case SectionKind.RequestBody:
                    page = page with { RequestBody = BodyReader.ReadRequest(text, section, marks) };
                    break;
                case SectionKind.Unknown when section.Tables.Any():
                    marks.FindStray(ReadingRules.UnknownSection, section.Start, section.End, Shown.Of(text.Slice(section.Start, section.End)));
                    break;
            }
        }

        page = page with { PathParts = pathParts.ToEquatableArray(), Response = BodyReader.ReadResponse(text, sections, marks) };
        FindMissing(sections, SectionKind.Headers, marks);
        FindMissing(sections, SectionKind.Response, marks);
        return SampleSections.Read(text, sections, page, marks);
    }

    /// <summary>Takes out the sections that stand twice: of two alike the first that has a table stays, the other gets a finding.</summary>
    /// <remarks>Samples may stand in several sections.</remarks>
    private static void RemoveTwins(PageText text, List<Section> sections, PageMarks marks)
    {
        for (var at = sections.Count - 1; at > 0; at--)
        {
            var section = sections[at];
            if (section.Kind is SectionKind.Unknown or SectionKind.SampleRequest or SectionKind.SampleResponse) continue;
            var first = sections.FindIndex(other => other.Kind == section.Kind);
            if (first == at) continue;

            var lost = sections[first].Tables.Any() || !section.Tables.Any() ? section : sections[first];
            sections.Remove(lost);
            marks.FindStray(ReadingRules.DuplicateSection, lost.Start, lost.End, Shown.Of(text.Slice(lost.Start, lost.End)));
        }
    }

    private static void FindMissing(List<Section> sections, SectionKind kind, PageMarks marks)
    {
        if (sections.All(section => section.Kind != kind)) marks.Find(ReadingRules.MissingSection, SpotKind.Page, 0, SectionVocabulary.FormOf(kind).Headings[0]);
    }

    private static void FindFaultsOfBlocks(PageText text, FrontMatter front, List<Block> blocks, PageMarks marks)
    {
        if (!front.Closed) marks.Find(ReadingRules.FrontMatterNotClosed, SpotKind.FrontMatter, 0);
        foreach (var fence in blocks.OfType<FenceBlock>())
        {
            if (fence.Closed) continue;
            var end = fence.EndLine < text.Lines.Length ? "at the next section" : "at the end of the page";
            marks.FindStray(ReadingRules.FenceNotClosed, fence, Shown.Of(text.Trimmed(fence.FirstLine)), end);
        }
    }
}
