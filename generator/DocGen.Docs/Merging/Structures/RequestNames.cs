using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: the properties that many entities have in answers and no request ever has are the server's own; requests leave them out.</summary>
internal sealed class RequestNames
{
    private const int Many = 3;

    private readonly HashSet<string> _answerOnly;
    private readonly Dictionary<TextKey, List<StructureDraft>> _byRest = [];
    private readonly Dictionary<Fingerprint, IReadOnlyList<StructureDraft>> _byTable = [];

    /// <summary>Finds those properties, and indexes the entities by what remains without them.</summary>
    public RequestNames(StructureSet set, IReadOnlyList<SourcePage> pages)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Fingerprint>();
        foreach (var source in pages)
        {
            if (source.RequestTable is { } table && seen.Add(table.Mark)) asked.UnionWith(table.Names);
            if (source.Request is { } sample && seen.Add(sample.Whole.Mark)) AddNames(sample.Whole.Value, asked);
        }

        var shown = set.All.Where(structure => structure.HasTable).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var structure in shown)
            foreach (var name in StructureSet.NamesOf(structure).Distinct()) counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
        _answerOnly = new HashSet<string>(counts.Where(pair => pair.Value >= Many && !asked.Contains(pair.Key)).Select(pair => pair.Key), StringComparer.Ordinal);
        foreach (var structure in shown)
        {
            // What only a user's type page adds is on no page that a request could be compared with.
            var key = KeyOf(StructureSet.NamesOf(structure).Where(name => structure.Find(name) is not { HasRow: false, Samples.Count: 0, Mentions.Count: > 0 } || structure.Properties.All(property => !property.HasRow)));
            if (!_byRest.TryGetValue(key, out var same)) _byRest.Add(key, same = []);
            same.Add(structure);
        }
    }

    /// <summary>The entities that the table of a request shows, but for what only answers have.</summary>
    public IReadOnlyList<StructureDraft> Alike(TableEvidence table)
    {
        if (!_byTable.TryGetValue(table.Mark, out var same)) _byTable.Add(table.Mark, same = Alike(table.Names));
        return same;
    }

    /// <summary>The entities that have the names, but for what only answers have.</summary>
    public IReadOnlyList<StructureDraft> Alike(IEnumerable<string> names) =>
        _byRest.TryGetValue(KeyOf(names), out var same) ? same : [];

    private TextKey KeyOf(IEnumerable<string> names) => TextKey.Of(names.Where(name => !_answerOnly.Contains(name)));

    private static void AddNames(SampleValue value, HashSet<string> names)
    {
        names.UnionWith(value.Names);
        foreach (var item in value.Items) AddNames(item, names);
    }
}
