using DocGen.Docs.Findings;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN081: rows of a table that the sample objects of its type don't show.</summary>
internal static class LackingProperties
{
    /// <summary>Adds a finding an object, once a table.</summary>
    public static void Find(CheckedSample sample, List<Finding> findings)
    {
        var told = new HashSet<DocumentedTable>();
        foreach (var node in sample.Nodes)
        {
            // Nearly all samples show just what the table lists, in its order.
            if (node.Table is not { } table || node.Value.Names == table.Names || told.Contains(table)) continue;
            // A request leaves out what only the server knows; what its own table lists is all that can be asked of it.
            if (sample.IsRequest && !table.IsOfSample) continue;
            // An empty object inside of others is one that the docs tool cut off.
            if (!node.IsBody && node.Value.Names.Count == 0) continue;
            var shown = new HashSet<string>(node.Value.Names, StringComparer.Ordinal);
            if (shown.IsSupersetOf(table.Names)) continue;
            told.Add(table);
            var lacking = table.Names.Where(name => !shown.Contains(name)).ToList();
            findings.Add(sample.At(node.Pointer, CheckingRules.LackingProperty, Said.Names(lacking), table.ToString()));
        }
    }
}
