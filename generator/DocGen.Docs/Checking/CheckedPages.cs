using DocGen.Docs.Collections;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>Picks what a page is held against out of what all pages say.</summary>
/// <param name="api">What all pages say.</param>
/// <param name="samples">The files that hold nothing but a sample.</param>
public sealed class CheckedPages(DocumentedApi api, SampleFiles samples)
{
    private readonly Dictionary<string, DocumentedType> _types = ByName(api.Types);

    /// <summary>The page of a file with what it is held against; null where it isn't to be checked.</summary>
    public CheckedPage? Of(PageFacts file)
    {
        if (file.Page is not { } page || api.Find(page.Uid) is not { } documented || documented.Path != page.Path) return null;
        var request = Shown(page, page.RequestSample, page.RequestSampleInclude, documented.Body);
        var response = Shown(page, page.ResponseSample, page.ResponseSampleInclude, documented.Response);
        // The answer to a failed call is described by no table.
        if (response?.Message.Status >= 300) response = response with { Type = null };
        var shown = new List<DocumentedType>();
        Gather(request?.Message.Body, request?.Type, shown);
        Gather(response?.Message.Body, response?.Type, shown);
        return new(page, request, response, shown.ToEquatableArray());
    }

    private ShownSample? Shown(DocPage page, DocSample? onPage, string? include, TypeModel? type)
    {
        if (include is null) return onPage is null ? null : new(page.Path, onPage, type);
        return samples.Find(include) is { } file ? new(file.Path, file.Sample, type) : null;
    }

    /// <summary>Adds the types of all objects in a value, each once.</summary>
    private void Gather(SampleValue? value, TypeModel? type, List<DocumentedType> shown)
    {
        if (value is null or { Kind: not (SampleKind.Object or SampleKind.Array) } || type is null) return;
        if (value.Kind == SampleKind.Array && type.Kind == TypeKind.List || value.Kind == SampleKind.Object && type.Kind == TypeKind.Dictionary)
        {
            foreach (var item in value.Items) Gather(item, type.Element, shown);
        }
        else if (value.Kind == SampleKind.Object && type.Kind == TypeKind.Entity && _types.TryGetValue(type.Name, out var documented))
        {
            if (!shown.Contains(documented)) shown.Add(documented);
            for (var i = 0; i < value.Items.Count; i++)
                if (value.Items[i].Kind is SampleKind.Object or SampleKind.Array) Gather(value.Items[i], documented.Property(value.Names[i]), shown);
        }
    }

    private static Dictionary<string, DocumentedType> ByName(EquatableArray<DocumentedType> types)
    {
        var result = new Dictionary<string, DocumentedType>(types.Count, StringComparer.Ordinal);
        foreach (var type in types) result[type.Name] = type;
        return result;
    }
}
