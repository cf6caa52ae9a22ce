using DocGen.Docs.Checking.Pages;
using DocGen.Docs.Checking.Samples;
using DocGen.Docs.Findings;

namespace DocGen.Docs.Checking;

/// <summary>Checks one page against itself, and its samples against the tables of other pages.</summary>
internal static class PageChecks
{
    /// <summary>Adds what contradicts what.</summary>
    public static void Find(CheckedPage source, List<Finding> findings)
    {
        Titles.Find(source.Page, findings);
        FileNames.Find(source.Page, findings);
        PathParts.Find(source.Page, findings);
        RepeatedRows.Find(source.Page, findings);
        ResponseHeadings.Find(source, findings);

        if (CheckedSample.Request(source) is { } request)
        {
            SampleRoutes.Find(request, source.Page, findings);
            SampleQueries.Find(request, source.Page, findings);
            SampleHeaders.Find(request, source.Page, findings);
            Find(request, source, findings);
        }

        if (CheckedSample.Response(source) is { } response)
        {
            SampleStatuses.Find(response, source.Page, findings);
            SampleBodies.Find(response, source, findings);
            Find(response, source, findings);
        }
    }

    private static void Find(CheckedSample sample, CheckedPage source, List<Finding> findings)
    {
        SampleMediaTypes.Find(sample, source.Page, findings);
        SampleTypes.Find(sample, findings);
        UnknownProperties.Find(sample, findings);
        LackingProperties.Find(sample, findings);
    }
}
