using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Sections;

namespace DocGen.Docs.Reading.Samples;

/// <summary>Reads the samples of an endpoint page, from its fences or its include directives.</summary>
internal static class SampleSections
{
    /// <summary>Fills in what the sample sections say. Which message a fence holds is told by its first line, as in 2022 one heading is for both.</summary>
    public static DocPage Read(PageText text, IEnumerable<Section> sections, DocPage page, PageMarks marks)
    {
        foreach (var section in sections.Where(section => section.Kind is SectionKind.SampleRequest or SectionKind.SampleResponse))
        {
            var own = section.Kind == SectionKind.SampleRequest ? SampleSide.Request : SampleSide.Response;
            foreach (var block in section.Blocks)
            {
                if (block is FenceBlock fence)
                {
                    var side = MessageReader.SideOf(text, fence) ?? Free(page, own);
                    if (Has(page, side)) continue;
                    var sample = MessageReader.Read(text, fence, side, marks);
                    page = side == SampleSide.Request ? page with { RequestSample = sample } : page with { ResponseSample = sample };
                }
                else if (block is TextBlock lines)
                {
                    for (var line = lines.FirstLine; line < lines.EndLine; line++) page = ReadInclude(text, line, Free(page, own), page, marks);
                }
            }
        }

        return page;
    }

    private static DocPage ReadInclude(PageText text, int line, SampleSide side, DocPage page, PageMarks marks)
    {
        if (IncludeDirective.Target(text.Trimmed(line)) is not { } target || Has(page, side)) return page;
        marks.Spot(side.Spot, text.Lines[line].Content, text.TrimmedEnd(line));
        var path = IncludeDirective.Resolve(page.Path, target);
        return side == SampleSide.Request ? page with { RequestSampleInclude = path } : page with { ResponseSampleInclude = path };
    }

    /// <summary>The side of the section, or the response once a section for requests has its request.</summary>
    private static SampleSide Free(DocPage page, SampleSide own) => Has(page, own) ? SampleSide.Response : own;

    private static bool Has(DocPage page, SampleSide side) => side == SampleSide.Request
        ? page.RequestSample is not null || page.RequestSampleInclude is not null
        : page.ResponseSample is not null || page.ResponseSampleInclude is not null;
}
