using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: all tables under one trusted name are one entity, with the properties of all of them.</summary>
internal static class NamedTables
{
    /// <summary>Gathers the tables whose heading names them.</summary>
    public static void Add(StructureSet set, IEnumerable<ResponseTable> tables, List<Finding> findings)
    {
        var compared = new Dictionary<Comparison, string>();
        foreach (var table in tables)
        {
            if (table.Name is null || set.Placeholders.Contains(table.Name)) continue;
            var structure = set.Name(table.Name);
            var place = table.Source.BodyHeading;
            if (structure.HasTable && !structure.IsOnlyOf(table.Table) && Compared(structure, table.Table) is { Length: > 0 } difference)
                findings.Add(Finding.Of(MergingRules.TablesDiffer, place.Page, place.Spot, structure.DocName!, structure.FirstPlace!.Page, difference));
            structure.AddTable(table.Table, place);
            foreach (var sample in table.Samples) structure.AddSample(sample, place);
        }

        // Between two unlike tables of a type, equal ones differ from it in the same way.
        string Compared(StructureDraft structure, TableEvidence table)
        {
            var key = new Comparison(structure, table.Mark, structure.TableCount);
            if (!compared.TryGetValue(key, out var difference)) compared.Add(key, difference = Difference(structure, table));
            return difference;
        }
    }

    /// <summary>A table held against a type that has taken over so many others.</summary>
    private sealed record Comparison(StructureDraft Structure, Fingerprint Table, int Tables);

    /// <summary>What the table adds and lacks.</summary>
    private static string Difference(StructureDraft structure, TableEvidence table)
    {
        var names = new HashSet<string>(table.Rows.Select(row => row.Name), StringComparer.Ordinal);
        var added = table.Rows.Where(row => structure.Find(row.Name) is null).Select(row => "+" + row.Name);
        var missing = structure.Properties.Where(property => property.Mentions.Count > 0 && !names.Contains(property.WireName)).Select(property => "-" + property.WireName);
        return string.Join(", ", added.Concat(missing));
    }
}
