using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN082: headers of the sample request that the header table has no row for.</summary>
/// <remarks>The other direction is no contradiction: nearly all headers are optional, and samples show the usual call.</remarks>
internal static class SampleHeaders
{
    /// <summary>What every HTTP client sends by itself (RFC 9110, RFC 9112), so that no page documents it.</summary>
    private static readonly HashSet<string> s_transport = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "User-Agent", "Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding", "Date",
    };

    /// <summary>Adds each such header.</summary>
    public static void Find(CheckedSample sample, DocPage page, List<Finding> findings)
    {
        if (page.Headers.Count == 0) return;
        for (var i = 0; i < sample.Message.Headers.Count; i++)
        {
            var name = sample.Message.Headers[i].Key;
            if (!s_transport.Contains(name) && !page.Headers.Any(row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                findings.Add(sample.AtHeader(i, CheckingRules.UnknownHeader, Said.Text(name)));
        }
    }
}
