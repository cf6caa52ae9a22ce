using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Gives every request body with a table its structure: a class of its own for <c>request</c>, else the entity with these rows.</summary>
internal sealed class RequestTables(StructureSet set, RequestNames names, List<Finding> findings)
{
    /// <summary>The label of bodies that are made for one operation and are never an entity, even if they look like one.</summary>
    public const string OwnLabel = "request";

    /// <summary>The structure that the page's table describes; null where the body has no table.</summary>
    public StructureDraft? Add(OperationDraft operation)
    {
        var source = operation.Source;
        if (source.RequestTable is not { } table || source.Page.RequestBody is not { } body) return null;
        var place = source.RequestHeading;
        var structure = body.Label == OwnLabel ? Own(source) : Entity(operation.Answered, body, table, place) ?? Own(source);
        structure.AddTable(table, place);
        foreach (var sample in Objects(source.Request)) structure.AddSample(sample, place);
        return structure;
    }

    private StructureDraft Own(SourcePage source)
    {
        var made = set.Unnamed();
        made.Group = source.Group;
        return made;
    }

    private StructureDraft? Entity(StructureDraft? answer, DocRequestBody body, TableEvidence table, Place place)
    {
        var alike = names.Alike(table);
        var chosen = Plain(alike, answer)
            ?? alike.FirstOrDefault(structure => string.Equals(structure.DocName, body.Label, StringComparison.OrdinalIgnoreCase))
            ?? (alike.Count == 1 ? alike[0] : Single(alike))
            ?? (answer is not null && IsMostOf(table.Names, answer) ? answer : null);
        if (chosen?.DocName is not null) findings.Add(Finding.Of(MergingRules.AssumedStructure, place.Page, place.Spot, $"the body '{body.Label}'", chosen.DocName, "its rows are those of it"));
        return chosen;
    }

    /// <summary>What the page answers with, or the entity that it derives from.</summary>
    private static StructureDraft? Plain(IReadOnlyList<StructureDraft> alike, StructureDraft? answer)
    {
        if (answer is null) return null;
        if (answer.Base is not null && alike.Contains(answer.Base)) return answer.Base;
        return alike.Contains(answer) ? answer : null;
    }

    /// <summary>Of an entity and those that derive from it, the entity; null where there are others.</summary>
    private static StructureDraft? Single(IReadOnlyList<StructureDraft> alike)
    {
        var plain = alike.Where(structure => structure.Base is null || !alike.Contains(structure.Base)).ToList();
        return plain.Count == 1 ? plain[0] : null;
    }

    /// <summary>Rule: a page that takes most of the rows it gives, in the same order, takes and gives the same entity.</summary>
    private static bool IsMostOf(EquatableArray<string> names, StructureDraft answer)
    {
        var all = StructureSet.NamesOf(answer).ToList();
        if (names.Count * 4 < all.Count * 3 || names.Count > all.Count) return false;
        var next = 0;
        foreach (var name in all)
            if (next < names.Count && names[next] == name) next++;
        return next == names.Count;
    }

    private static IEnumerable<SampleObject> Objects(SampleEvidence? sample) => sample?.Whole.Value.Kind switch
    {
        SampleKind.Object => [sample.Whole],
        SampleKind.Array => sample.Parts,
        _ => [],
    };
}
