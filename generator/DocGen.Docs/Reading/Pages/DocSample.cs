using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A sample message: first line, headers, body.</summary>
/// <param name="StartLine">The first line: <c>POST /api/v1/…</c> or <c>HTTP/1.1 200 OK</c>.</param>
/// <param name="Headers">The header lines, in order, as name and value.</param>
/// <param name="Body">The body as a tree; null where there is none or it is not JSON.</param>
public sealed record DocSample(string StartLine, EquatableArray<KeyValuePair<string, string>> Headers, SampleValue? Body)
{
    /// <summary>What the first line of a request asks for; null for a response, and where it says no such thing.</summary>
    public DocRoute? Route { get; init; }

    /// <summary>The status code in the first line of a response; null for a request, and where it has none.</summary>
    public int? Status { get; init; }
}
