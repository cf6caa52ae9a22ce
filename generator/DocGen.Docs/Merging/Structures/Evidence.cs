using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>All that the pages show of types, gathered in the order in which one thing helps to recognise the next.</summary>
internal sealed class Evidence
{
    /// <summary>All structures.</summary>
    public StructureSet Set { get; } = new();

    /// <summary>The response tables by uid.</summary>
    public Dictionary<string, ResponseTable> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>What each page's response table describes, by uid.</summary>
    public Dictionary<string, StructureDraft> Responses { get; } = new(StringComparer.Ordinal);

    /// <summary>What each page's request table describes, by uid.</summary>
    public Dictionary<string, StructureDraft> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>The objects that a response sample shows without a table, by uid.</summary>
    public Dictionary<string, StructureDraft> Loose { get; } = new(StringComparer.Ordinal);

    /// <summary>Gathers everything: named tables first, since they are what unnamed ones are compared with.</summary>
    public static Evidence Of(IReadOnlyList<SourcePage> pages, IEnumerable<DocType> types, List<Finding> findings)
    {
        var evidence = new Evidence();
        evidence.Gather(pages, types, findings);
        return evidence;
    }

    private void Gather(IReadOnlyList<SourcePage> pages, IEnumerable<DocType> types, List<Finding> findings)
    {
        var tables = pages.Select(ResponseTable.Of).OfType<ResponseTable>().ToList();
        foreach (var table in tables) Tables.Add(table.Source.Page.Uid, table);
        Set.Placeholders = PlaceholderNames.Of(pages, tables);
        // A name that the user describes himself is no placeholder, whatever the generated docs do with it.
        var described = types.ToList();
        Set.Placeholders.ExceptWith(described.Select(type => type.Name));

        NamedTables.Add(Set, tables, findings);
        DecoratedEntities.Link(Set, findings);
        // By the docs' own rows first: a type page that adds a property must not keep others from being recognised.
        foreach (var structure in Set.All) Set.Index(structure);
        TypePages.Add(Set, described);
        foreach (var structure in Set.All) Set.Index(structure);
        MentionedNames.Add(Set, pages);
        UnnamedTables.Add(Set, tables, Responses, findings);
        foreach (var table in tables)
            if (!Responses.ContainsKey(table.Source.Page.Uid)) Responses.Add(table.Source.Page.Uid, Set.Name(table.Name!));

        var names = new RequestNames(Set, pages);
        var requests = new RequestTables(Set, names, Responses, findings);
        foreach (var source in pages)
        {
            if (source.Page.RequestBody is { } body && RequestBodies.IsPatch(source.Page, body)) continue;
            if (requests.Add(source) is { } structure) Requests.Add(source.Page.Uid, structure);
        }

        var nested = new NestedStructures(Set, names, findings);
        nested.Find();
        foreach (var source in pages)
            if (!Tables.ContainsKey(source.Page.Uid) && Objects(source) is { Count: > 0 } objects && nested.OfBody(objects, source.At(SpotKind.ResponseHeading)) is { } loose)
                Loose.Add(source.Page.Uid, loose);
    }

    /// <summary>The objects of one kind in a sample without a table: items of a list, values of a dictionary.</summary>
    private static List<SampleObject> Objects(SourcePage source) =>
        source.HasAnswer && source.Response is { } sample ? sample.Parts.Where(part => part.Value.Names.Count > 0).ToList() : [];
}
