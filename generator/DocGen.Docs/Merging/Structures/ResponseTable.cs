using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>A response with a table: what the table describes, and the sample objects that show it.</summary>
/// <param name="Source">The page.</param>
/// <param name="Name">The name that heads the table; null where it is no type's name (<c>array</c>, <c>object</c>, none).</param>
/// <param name="Table">The table.</param>
/// <param name="Wrap">What the described objects stand in.</param>
/// <param name="Samples">The described objects of the sample.</param>
internal sealed record ResponseTable(SourcePage Source, string? Name, TableEvidence Table, Wrapping Wrap, IReadOnlyList<SampleObject> Samples)
{
    /// <summary>The table of a page's response; null where it has none or no answer has a body.</summary>
    public static ResponseTable? Of(SourcePage source)
    {
        var response = source.Page.Response;
        if (source.ResponseTable is not { } table || !source.HasAnswer) return null;
        var name = response.BodyName is { Length: > 0 } heading && !TypeWords.IsGeneric(heading) ? heading : null;
        var wrap = Wrapped(response, table.Rows, source.ResponseSample);
        return new ResponseTable(source, name, table, wrap, Objects(source.Response, wrap));
    }

    /// <summary>An array by its heading or its sample; a dictionary where the sample's values, not the sample itself, have the table's names.</summary>
    private static Wrapping Wrapped(DocResponse response, EquatableArray<DocProperty> rows, SampleValue? sample)
    {
        if (sample is { Kind: SampleKind.Array } || (sample is null && TypeWords.IsArray(response.Kind))) return Wrapping.List;
        if (sample is not { Kind: SampleKind.Object, Names.Count: > 0 } || rows.Any(row => sample.Names.Contains(row.Name))) return Wrapping.None;
        return sample.Items.All(item => item.Kind == SampleKind.Object && rows.Any(row => item.Names.Contains(row.Name))) ? Wrapping.Dictionary : Wrapping.None;
    }

    private static IReadOnlyList<SampleObject> Objects(SampleEvidence? sample, Wrapping wrap) => sample switch
    {
        null => [],
        _ when wrap == Wrapping.None => sample.Whole.Value.Kind == SampleKind.Object ? [sample.Whole] : [],
        _ => sample.Parts,
    };
}
