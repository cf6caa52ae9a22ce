using DocGen.Docs.Collections;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>A page with all that it is held against; equal pages have equal findings.</summary>
/// <param name="Page">What the page says.</param>
/// <param name="Request">The sample request, wherever it stands; null where none is shown.</param>
/// <param name="Response">The sample response, wherever it stands; null where none is shown.</param>
/// <param name="Types">The types that its samples show.</param>
public sealed record CheckedPage(DocPage Page, ShownSample? Request, ShownSample? Response, EquatableArray<DocumentedType> Types)
{
    /// <summary>Whether any answer but an error carries a body.</summary>
    internal bool HasAnswer => PageEvidence.AnswerHasBody(Page);

    /// <summary>The files that hold samples of it, each once; its own is none of them.</summary>
    public IEnumerable<string> IncludedFiles => IsElsewhere(Request) || IsElsewhere(Response)
        ? new[] { Request, Response }.Where(IsElsewhere).Select(sample => sample!.File).Distinct()
        : [];

    private bool IsElsewhere(ShownSample? sample) => sample is not null && sample.File != Page.Path;

    /// <summary>A type that its samples show; null where nothing is known of it.</summary>
    internal DocumentedType? Type(string name)
    {
        foreach (var type in Types)
            if (type.Name == name) return type;
        return null;
    }
}
