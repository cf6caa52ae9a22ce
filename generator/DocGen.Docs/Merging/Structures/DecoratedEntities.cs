using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: an entity named like another plus an ending, with its properties plus one, derives from it.</summary>
/// <remarks>
/// Requests then take the shorter entity, and an answer can be sent back as it is. Once one such pair is shown, every entity of that ending
/// with that property belongs to the family, and what remains without the property is the shorter entity, even if no page shows it.
/// </remarks>
internal static class DecoratedEntities
{
    private const int ShortestEnding = 3;

    /// <summary>Finds the families and links their members.</summary>
    public static void Link(StructureSet set, List<Finding> findings)
    {
        var named = set.All.Where(structure => structure is { HasTable: true, DocName: not null }).ToList();
        var families = new HashSet<(string Ending, string Extra)>();
        foreach (var decorated in named)
        {
            if (ShownPlain(set, decorated) is not { } pair) continue;
            families.Add((pair.Ending, pair.Extra));
            decorated.Inherit(pair.Plain);
        }

        foreach (var decorated in named)
            foreach (var (ending, extra) in families)
                if (decorated.Base is null && decorated.DocName!.Length > ending.Length && decorated.DocName.EndsWith(ending, StringComparison.Ordinal) && decorated.Find(extra) is not null)
                    LinkToRest(set, decorated, decorated.DocName.Substring(0, decorated.DocName.Length - ending.Length), extra, findings);
    }

    private static (StructureDraft Plain, string Ending, string Extra)? ShownPlain(StructureSet set, StructureDraft decorated)
    {
        var name = decorated.DocName!;
        for (var length = name.Length - ShortestEnding; length > 0; length--)
        {
            if (!char.IsUpper(name[length]) || set.Named(name.Substring(0, length)) is not { HasTable: true, Base: null } plain) continue;
            if (plain.Properties.Count < 2 || plain.Properties.Count + 1 != decorated.Properties.Count) continue;
            var extras = decorated.Properties.Where(property => plain.Find(property.WireName) is null).ToList();
            if (extras.Count == 1 && plain.Properties.All(property => SameWord(set, property, decorated.Find(property.WireName)!)))
                return (plain, name.Substring(length), extras[0].WireName);
        }

        return null;
    }

    private static void LinkToRest(StructureSet set, StructureDraft decorated, string plainName, string extra, List<Finding> findings)
    {
        var plain = set.Name(plainName);
        if (plain.HasTable) return;
        foreach (var place in decorated.Places.ToList()) plain.AddPlace(place);
        foreach (var property in decorated.Properties)
            if (property.WireName != extra) plain.Property(property.WireName);
        plain.HasTable = true;
        decorated.Inherit(plain);
        findings.Add(Finding.Of(MergingRules.AssumedStructure, decorated.FirstPlace!.Page, decorated.FirstPlace.Spot, $"'{decorated.DocName}' without '{extra}'", plainName, "other entities are shown with and without that property and ending"));
    }

    /// <summary>Whether any two tables call both the same; words that can't be trusted contradict nothing.</summary>
    private static bool SameWord(StructureSet set, PropertyDraft one, PropertyDraft other) =>
        one.Mentions.Count == 0 || other.Mentions.Count == 0 ||
        one.Mentions.Any(mention => set.Placeholders.Contains(mention.Word) || other.Mentions.Any(said => said.Word == mention.Word || set.Placeholders.Contains(said.Word)));
}
