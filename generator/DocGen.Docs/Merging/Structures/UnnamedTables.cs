using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: a table without a name of its own belongs to the one entity with the same rows; without such an entity, equal tables are one type.</summary>
/// <remarks>Where several entities look alike, taking any would give the right shape under a wrong name; then it stays a type of its own.</remarks>
internal static class UnnamedTables
{
    /// <summary>Gives every table without a trusted name its structure.</summary>
    /// <param name="set">All structures.</param>
    /// <param name="operations">The operations of all pages; each with such a table gets what it describes.</param>
    /// <param name="findings">Where assumptions go.</param>
    public static void Add(StructureSet set, List<OperationDraft> operations, List<Finding> findings)
    {
        foreach (var operation in operations)
        {
            if (operation.Source.Table is not { } table || (table.Name is not null && !set.Placeholders.Contains(table.Name))) continue;
            var place = table.Name is null ? table.Source.ResponseHeading : table.Source.BodyHeading;
            var structure = Known(set, table, findings, place) ?? New(set, table, findings, place);
            var known = structure.Properties.Count;
            structure.AddTable(table.Table, place);
            foreach (var sample in table.Samples) structure.AddSample(sample, place);
            if (structure.Properties.Count > known) set.Index(structure);
            operation.Answered = structure;
        }
    }

    private static StructureDraft? Known(StructureSet set, ResponseTable table, List<Finding> findings, Place place)
    {
        var named = new List<StructureDraft>();
        StructureDraft? unnamed = null;
        foreach (var structure in set.Alike(table.Table.Key))
        {
            if (!Fits(set, structure, table)) continue;
            if (structure.DocName is not null) named.Add(structure);
            else unnamed ??= structure;
        }

        var chosen = named.Count == 0 ? unnamed : named.Count == 1 ? named[0] : ByMethod(named, table.Source.Method) ?? unnamed;
        if (chosen?.DocName is not null) findings.Add(Finding.Of(MergingRules.AssumedStructure, place.Page, place.Spot, place.ToString(), chosen.DocName, "its properties are the same"));
        return chosen;
    }

    private static StructureDraft New(StructureSet set, ResponseTable table, List<Finding> findings, Place place)
    {
        if (NamesByMethod.Find(set, table.Source.Method) is not { } named) return set.Unnamed();
        findings.Add(Finding.Of(MergingRules.AssumedStructure, place.Page, place.Spot, place.ToString(), named.DocName!, "it is called like the method that gives it, and no other page shows it"));
        return named;
    }

    /// <summary>Among look-alikes, the one that the method is named after: the longest name that the method's name holds.</summary>
    private static StructureDraft? ByMethod(List<StructureDraft> alike, string method)
    {
        var named = alike.Where(structure => method.IndexOf(structure.DocName!, StringComparison.Ordinal) >= 0)
            .OrderByDescending(structure => structure.DocName!.Length).ToList();
        return named.Count == 0 || (named.Count > 1 && named[0].DocName!.Length == named[1].DocName!.Length) ? null : named[0];
    }

    /// <summary>Whether no type word contradicts; words that can't be trusted contradict nothing.</summary>
    private static bool Fits(StructureSet set, StructureDraft structure, ResponseTable table)
    {
        // Of an equal table it has all the words.
        if (structure.Has(table.Table)) return true;
        foreach (var row in table.Table.Rows)
        {
            var property = structure.Find(row.Name)!;
            if (property.Mentions.Count > 0 && !set.Placeholders.Contains(row.Type) && !Says(set, property, row.Type)) return false;
        }

        return true;
    }

    private static bool Says(StructureSet set, PropertyDraft property, string word)
    {
        foreach (var mention in property.Mentions)
            if (mention.Word == word || set.Placeholders.Contains(mention.Word)) return true;
        return false;
    }
}
