using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>The media types that a page lists.</summary>
internal static class MediaTypes
{
    /// <summary>The types that a header's row lists.</summary>
    public static EquatableArray<string> Of(DocPage page, string header)
    {
        foreach (var row in page.Headers)
            if (row.Name.Equals(header, StringComparison.OrdinalIgnoreCase)) return row.MediaTypes;
        return default;
    }

    /// <summary>Whether the page has a row for the header at all.</summary>
    public static bool Documents(DocPage page, string header) => page.Headers.Any(row => row.Name.Equals(header, StringComparison.OrdinalIgnoreCase));
}
