using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Which structures operations reach, and how.</summary>
internal sealed class TypeUse
{
    private readonly HashSet<StructureDraft> _all = [];
    private readonly HashSet<StructureDraft> _selectable = [];
    private readonly HashSet<StructureDraft> _patched = [];
    private readonly Dictionary<StructureDraft, Place> _mentions = [];

    /// <summary>All structures that any operation reaches, in the order of the evidence.</summary>
    public List<StructureDraft> All { get; private set; } = [];

    /// <summary>Whether <c>$select</c> of some operation can name properties of the structure.</summary>
    public bool IsSelectable(StructureDraft structure) => _selectable.Contains(structure);

    /// <summary>Whether some operation takes changes of the structure instead of all of it.</summary>
    public bool IsPatched(StructureDraft structure) => _patched.Contains(structure);

    /// <summary>The first cell that names the structure; null where only bodies do.</summary>
    public Place? Mention(StructureDraft structure) => _mentions.TryGetValue(structure, out var place) ? place : null;

    /// <summary>Walks from all bodies and answers down; types that a user describes himself are wanted in any case.</summary>
    public static TypeUse Of(IEnumerable<OperationDraft> operations, StructureSet set)
    {
        var use = new TypeUse();
        foreach (var operation in operations)
        {
            if (operation.Body is { } body) Walk(body, use._all);
            Walk(operation.Response, use._all);
            if (operation.SelectRoot is { } root) Walk(root, use._selectable);
            if (operation.Body is not { Kind: TypeKind.Patch, Structure: { } patched }) continue;
            Walk(patched, use._selectable);
            use._patched.Add(patched);
        }

        foreach (var structure in set.All)
            if (structure.Words is not null || structure.Properties.Any(property => property.Mentions.Any(mention => mention.FromTypePage))) Walk(structure, use._all);
        use.All = set.All.Where(use._all.Contains).ToList();
        foreach (var structure in use.All)
            foreach (var property in structure.Properties) use.Remember(property.Type, property);
        return use;
    }

    private static void Walk(DraftType type, HashSet<StructureDraft> seen)
    {
        if (type.Structure is { } structure) Walk(structure, seen);
        if (type.Element is { } element) Walk(element, seen);
    }

    private static void Walk(StructureDraft structure, HashSet<StructureDraft> seen)
    {
        if (seen.Contains(structure)) return;
        var open = new Stack<StructureDraft>();
        open.Push(structure);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!seen.Add(next)) continue;
            if (next.Base is not null) open.Push(next.Base);
            foreach (var property in next.Properties)
                for (var type = property.Type; type is not null; type = type.Element)
                    if (type.Structure is not null) open.Push(type.Structure);
        }
    }

    private void Remember(DraftType? type, PropertyDraft property)
    {
        if (type is null) return;
        if (type.Structure is { } structure && property.FirstPlace is { } place && !_mentions.ContainsKey(structure)) _mentions.Add(structure, place);
        Remember(type.Element, property);
    }
}
