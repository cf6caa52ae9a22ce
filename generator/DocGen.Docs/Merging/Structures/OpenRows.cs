using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: objects with members of their own each time are rows of a query, not a type.</summary>
/// <remarks>An OData answer (members named <c>odata.…</c>, as of OData JSON 3) holds such rows even where only one page shows them.</remarks>
internal static class OpenRows
{
    /// <summary>Whether the objects are open rows.</summary>
    public static bool Are(StructureDraft owner, PropertyDraft property, IEnumerable<SampleValue> objects)
    {
        if (property.Mentions.Count > 0 && owner.Properties.Any(sibling => sibling.WireName.StartsWith("odata.", StringComparison.Ordinal))) return true;
        var shapes = objects.Select(item => item.Names).Distinct().OrderByDescending(names => names.Count).ToList();
        // One that lacks some members is a sample cut short; members on both sides that the other lacks are rows.
        return shapes.Skip(1).Any(names => names.Any(name => !shapes[0].Contains(name)));
    }
}
