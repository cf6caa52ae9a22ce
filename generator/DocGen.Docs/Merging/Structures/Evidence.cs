using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>All that the pages show of types, gathered in the order in which one thing helps to recognise the next.</summary>
internal sealed class Evidence
{
    private Evidence(int operations) => Operations = new(operations);

    /// <summary>All structures.</summary>
    public StructureSet Set { get; } = new();

    /// <summary>The operations, in page order, with the structures that their tables and samples show.</summary>
    public List<OperationDraft> Operations { get; }

    /// <summary>Gathers everything: named tables first, since they are what unnamed ones are compared with.</summary>
    public static Evidence Of(IReadOnlyList<SourcePage> pages, List<DocType> types, List<Finding> findings)
    {
        var evidence = new Evidence(pages.Count);
        evidence.Gather(pages, types, findings);
        return evidence;
    }

    private void Gather(IReadOnlyList<SourcePage> pages, List<DocType> described, List<Finding> findings)
    {
        foreach (var source in pages) Operations.Add(new OperationDraft(source));
        var tables = new List<ResponseTable>(pages.Count);
        foreach (var source in pages)
            if (source.Table is { } table) tables.Add(table);
        Set.Placeholders = PlaceholderNames.Of(pages, tables);
        // A name that the user describes himself is no placeholder, whatever the generated docs do with it.
        Set.Placeholders.ExceptWith(described.Select(type => type.Name));

        NamedTables.Add(Set, tables, findings);
        DecoratedEntities.Link(Set, findings);
        // By the docs' own rows first: a type page that adds a property must not keep others from being recognised.
        foreach (var structure in Set.All) Set.Index(structure);
        TypePages.Add(Set, described);
        foreach (var structure in Set.All) Set.Index(structure);
        MentionedNames.Add(Set, pages);
        UnnamedTables.Add(Set, Operations, findings);
        foreach (var operation in Operations)
            if (operation is { Answered: null, Source.Table: { } table }) operation.Answered = Set.Name(table.Name!);

        var names = new RequestNames(Set, pages);
        var requests = new RequestTables(Set, names, findings);
        foreach (var operation in Operations)
        {
            if (operation.Source.Page.RequestBody is { } body && !RequestBodies.IsPatch(operation.Source.Page, body)) operation.Asked = requests.Add(operation);
        }

        var nested = new NestedStructures(Set, names, findings);
        nested.Find();
        foreach (var operation in Operations)
            if (operation.Source.Table is null && Objects(operation.Source) is { Count: > 0 } objects) operation.Loose = nested.OfBody(objects, operation.Source.ResponseHeading);
    }

    /// <summary>The objects of one kind in a sample without a table: items of a list, values of a dictionary.</summary>
    private static List<SampleObject>? Objects(SourcePage source) =>
        source.HasAnswer && source.Response is { Parts.Count: > 0 } sample ? sample.Parts.Where(part => part.Value.Names.Count > 0).ToList() : null;
}
