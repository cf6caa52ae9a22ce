using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN094: a body in the sample response where the status table promises none. The docs tool writes null there.</summary>
internal static class SampleBodies
{
    /// <summary>Adds a body that never comes.</summary>
    public static void Find(CheckedSample sample, CheckedPage source, List<Finding> findings)
    {
        if (source.HasAnswer || source.Page.Response.Statuses.Count == 0 || sample.Message.Status >= 300) return;
        if (sample.Message.Body is { Kind: not SampleKind.Null } body)
            findings.Add(sample.At("", CheckingRules.UnexpectedBody, Said.Value(body), Said.Statuses(source.Page)));
    }
}
