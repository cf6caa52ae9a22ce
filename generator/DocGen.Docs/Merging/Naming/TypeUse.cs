using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Finds out which structures operations reach, and how, and what first names them.</summary>
internal static class TypeUse
{
    /// <summary>Walks from all bodies and answers down; types that a user describes himself are wanted in any case.</summary>
    /// <returns>All structures that any operation reaches, in the order of the evidence.</returns>
    public static List<StructureDraft> Of(IEnumerable<OperationDraft> operations, StructureSet set)
    {
        foreach (var operation in operations)
        {
            if (operation.Body is { } body) Walk(body, Reach.Used);
            Walk(operation.Response, Reach.Used);
            if (operation.SelectRoot is { } root) Walk(root, Reach.Selectable);
            if (operation.Body is not { Kind: TypeKind.Patch, Structure: { } patched }) continue;
            Walk(patched, Reach.Selectable);
            patched.Reach |= Reach.Patched;
        }

        foreach (var structure in set.All)
            if (structure.Words is not null || structure.Properties.Any(property => property.Mentions.Exists(mention => mention.FromTypePage))) Walk(structure, Reach.Used);
        var used = new List<StructureDraft>(set.All.Count);
        foreach (var structure in set.All)
        {
            if ((structure.Reach & Reach.Used) == 0) continue;
            used.Add(structure);
            foreach (var property in structure.Properties) Remember(property.Type, property);
        }

        return used;
    }

    private static void Walk(DraftType type, Reach how)
    {
        if (type.Structure is { } structure) Walk(structure, how);
        if (type.Element is { } element) Walk(element, how);
    }

    private static void Walk(StructureDraft structure, Reach how)
    {
        if ((structure.Reach & how) != 0) return;
        var open = new Stack<StructureDraft>();
        open.Push(structure);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if ((next.Reach & how) != 0) continue;
            next.Reach |= how;
            if (next.Base is not null) open.Push(next.Base);
            foreach (var property in next.Properties)
                for (var type = property.Type; type is not null; type = type.Element)
                    if (type.Structure is not null) open.Push(type.Structure);
        }
    }

    private static void Remember(DraftType? type, PropertyDraft property)
    {
        for (; type is not null; type = type.Element)
            if (type.Structure is { Mention: null } structure) structure.Mention = property.FirstPlace;
    }
}
