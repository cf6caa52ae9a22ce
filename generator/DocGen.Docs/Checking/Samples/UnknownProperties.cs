using DocGen.Docs.Findings;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN080: members of sample objects that the table of their type has no row for.</summary>
internal static class UnknownProperties
{
    /// <summary>Adds each such member, once a table.</summary>
    public static void Find(CheckedSample sample, List<Finding> findings)
    {
        var told = new HashSet<(DocumentedTable, string)>();
        foreach (var node in sample.Nodes)
        {
            if (node.Table is not { } table || node.Value.Names == table.Names) continue;
            foreach (var name in node.Value.Names)
            {
                if (table.Names.Contains(name) || told.Count == CheckedSample.MostFindings || !told.Add((table, name))) continue;
                findings.Add(sample.At(node.PointerTo(name), CheckingRules.UnknownProperty, Said.Text(name), table.ToString(), Expected(table, name)));
            }
        }
    }

    /// <summary>Names that differ in case are other names to JSON, but nobody means them to be.</summary>
    private static string Expected(DocumentedTable table, string name) =>
        table.Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant ? $"'{Said.Text(meant)}', as the table writes it" : Said.Names(table.Names);
}
