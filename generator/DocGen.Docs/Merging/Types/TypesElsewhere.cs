using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Types;

/// <summary>Rule: where all other types agree on a property of that name, this one has the same type.</summary>
internal sealed class TypesElsewhere
{
    private readonly Dictionary<string, List<DraftType>> _byName = new(StringComparer.Ordinal);

    /// <summary>Gathers what is decided so far.</summary>
    public TypesElsewhere(StructureSet set)
    {
        foreach (var structure in set.All)
        {
            foreach (var property in structure.Properties)
            {
                if (property.Type is not { } type || type.IsOpen) continue;
                if (!_byName.TryGetValue(property.WireName, out var types)) _byName.Add(property.WireName, types = []);
                if (!Has(types, type)) types.Add(type);
            }
        }
    }

    /// <summary>The type that all others agree on, if it fits what is known here; null otherwise.</summary>
    public DraftType? Find(PropertyDraft property)
    {
        if (!_byName.TryGetValue(property.WireName, out var types)) return null;
        DraftType? fitting = null;
        foreach (var type in types)
        {
            if (!Completes(property.Type, type)) continue;
            if (fitting is not null) return null;
            fitting = type;
        }

        return fitting;
    }

    private static bool Has(List<DraftType> types, DraftType type)
    {
        foreach (var known in types)
            if (Same(known, type)) return true;
        return false;
    }

    /// <summary>Whether a closed type says more than an open one, and nothing else: a list of anything is completed by a list only.</summary>
    private static bool Completes(DraftType? open, DraftType closed) => open?.Kind switch
    {
        null => closed.Kind == TypeKind.Entity,
        TypeKind.List or TypeKind.Dictionary => closed.Kind == open.Kind && (open.Element!.Kind == TypeKind.Json || Completes(open.Element, closed.Element!)),
        _ => false,
    };

    private static bool Same(DraftType one, DraftType other) =>
        one.Kind == other.Kind && ReferenceEquals(one.Structure, other.Structure) && (one.Element is null ? other.Element is null : other.Element is not null && Same(one.Element, other.Element));
}
