using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: all tables under one trusted name are one entity, with the properties of all of them.</summary>
internal static class NamedTables
{
    /// <summary>Gathers the tables whose heading names them.</summary>
    public static void Add(StructureSet set, IEnumerable<ResponseTable> tables, List<Finding> findings)
    {
        foreach (var table in tables)
        {
            if (table.Name is null || set.Placeholders.Contains(table.Name)) continue;
            var structure = set.Name(table.Name);
            var place = table.Source.At(SpotKind.ResponseBodyHeading);
            if (structure.HasTable) Compare(structure, table, place, findings);
            structure.AddTable(table.Rows, place);
            foreach (var sample in table.Samples) structure.AddSample(sample, place);
        }
    }

    private static void Compare(StructureDraft structure, ResponseTable table, Place place, List<Finding> findings)
    {
        var names = new HashSet<string>(table.Rows.Select(row => row.Name), StringComparer.Ordinal);
        var added = table.Rows.Where(row => structure.Find(row.Name) is null).Select(row => "+" + row.Name);
        var missing = structure.Properties.Where(property => property.Mentions.Count > 0 && !names.Contains(property.WireName)).Select(property => "-" + property.WireName);
        var difference = string.Join(", ", added.Concat(missing));
        if (difference.Length > 0)
            findings.Add(Finding.Of(MergingRules.TablesDiffer, place.Page, place.Spot, structure.DocName!, structure.Places[0].Page, difference));
    }
}
