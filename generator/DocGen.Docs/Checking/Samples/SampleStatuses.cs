using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN084: the status line of the sample response against the status table.</summary>
internal static class SampleStatuses
{
    /// <summary>Adds a status that the table lacks.</summary>
    public static void Find(CheckedSample sample, DocPage page, List<Finding> findings)
    {
        if (sample.Message.Status is not { } code || page.Response.Statuses.Count == 0 || page.Response.Statuses.Any(row => row.Code == code)) return;
        findings.Add(Finding.Of(CheckingRules.UnknownStatus, sample.File, sample.Line, code.ToString(CultureInfo.InvariantCulture), Said.Statuses(page)));
    }
}
