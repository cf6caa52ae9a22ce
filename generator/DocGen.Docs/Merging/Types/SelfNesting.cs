using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Types;

/// <summary>Rule: a list whose elements the samples cut off (<c>{}</c>), and that is called like the type it stands in, holds that type: SubOrders of an Order.</summary>
internal static class SelfNesting
{
    /// <summary>Whether the property nests its own type.</summary>
    public static bool Is(StructureDraft owner, PropertyDraft property)
    {
        if (property.Type is not { Kind: TypeKind.List, Element.Kind: TypeKind.Json } || property.Samples.Count == 0) return false;
        var name = Singular.Of(property.WireName);
        return Names(owner).Any(own => own.Length > 3 && name.Length > own.Length && name.EndsWith(own, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(StructureDraft owner) =>
        owner.DocName is { } name ? [name] : owner.Places.Where(place => place.Owner is not null).Select(place => Singular.Of(place.Property)).Distinct();
}
