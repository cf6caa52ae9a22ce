using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>A sample body in outline, with the objects that structures are made of.</summary>
/// <param name="Whole">The body.</param>
/// <param name="Parts">The objects right inside it: items of a list, values of a dictionary.</param>
internal sealed record SampleEvidence(SampleObject Whole, EquatableArray<SampleObject> Parts)
{
    /// <summary>The body's outline; null where there is no body.</summary>
    public static SampleEvidence? Of(DocSample? sample)
    {
        if (sample?.Body is not { } body) return null;
        var outline = SampleOutline.Of(body);
        return new(new(outline), outline.Items.Where(item => item.Kind == SampleKind.Object).Select(item => new SampleObject(item)).ToEquatableArray());
    }
}
