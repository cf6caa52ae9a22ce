using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN086: the query of the sample request against the query table.</summary>
internal static class SampleQueries
{
    /// <summary>Adds each name that the table lacks.</summary>
    public static void Find(CheckedSample sample, DocPage page, List<Finding> findings)
    {
        foreach (var name in sample.Message.Route?.QueryNames ?? default)
        {
            if (page.QueryParameters.Any(row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) continue;
            findings.Add(Finding.Of(CheckingRules.UnknownQueryName, sample.File, sample.Line, Said.Text(name)));
        }
    }
}
