using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: objects with members of their own each time are rows of a query, not a type.</summary>
/// <remarks>An OData answer (members named <c>odata.…</c>, as of OData JSON 3) holds such rows even where only one page shows them.</remarks>
internal static class OpenRows
{
    /// <summary>Whether the objects are open rows.</summary>
    public static bool Are(StructureDraft owner, PropertyDraft property, List<ShownValue> objects)
    {
        if (property.Mentions.Count > 0 && owner.Properties.Any(sibling => sibling.WireName.StartsWith("odata.", StringComparison.Ordinal))) return true;
        var fullest = objects[0].Value.Names;
        foreach (var shown in objects)
            if (shown.Value.Names.Count > fullest.Count) fullest = shown.Value.Names;
        // One that lacks some members is a sample cut short; members on both sides that the other lacks are rows.
        foreach (var shown in objects)
            if (shown.Value.Names != fullest && shown.Value.Names.Any(name => !fullest.Contains(name))) return true;
        return false;
    }
}
