using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN085: method and path of the sample request against the http line.</summary>
internal static class SampleRoutes
{
    /// <summary>Adds a sample that goes elsewhere.</summary>
    public static void Find(CheckedSample sample, DocPage page, List<Finding> findings)
    {
        if (sample.Message.Route is not { } route || (route.Verb == page.Verb && Paths.LeadsTo(route.Path, page.Route))) return;
        findings.Add(Finding.Of(CheckingRules.SampleRoute, sample.File, sample.Line, Said.Text($"{route.Verb} {route.Path}", 100), Said.Text($"{page.Verb} {page.Route}", 100)));
    }
}
