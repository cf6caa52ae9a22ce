using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN083: media types of a sample that the header table doesn't list. What comes back is one of those that Accept lists.</summary>
internal static class SampleMediaTypes
{
    /// <summary>Adds each such header of the sample.</summary>
    public static void Find(CheckedSample sample, DocPage page, List<Finding> findings)
    {
        for (var i = 0; i < sample.Message.Headers.Count; i++)
        {
            var (name, value) = (sample.Message.Headers[i].Key, sample.Message.Headers[i].Value);
            var isAccept = sample.IsRequest && Is(name, "Accept");
            if (!isAccept && !Is(name, "Content-Type")) continue;
            var row = page.Headers.FirstOrDefault(header => Is(header.Name, isAccept || !sample.IsRequest ? "Accept" : "Content-Type"));
            if (row is not { MediaTypes.Count: > 0 } || value.Split(',').Any(type => IsListed(row, type.Split(';')[0].Trim()))) continue;
            findings.Add(sample.AtHeader(i, CheckingRules.UnknownMediaType, name, Said.Text(value), row.Name, Said.Names(row.MediaTypes)));
        }
    }

    private static bool IsListed(DocHeader row, string type) =>
        type.IndexOf('*') >= 0 || row.MediaTypes.Any(listed => Is(listed, type) || (listed.IndexOf('*') is >= 0 and var star && type.StartsWith(listed.Substring(0, star), StringComparison.OrdinalIgnoreCase)));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
