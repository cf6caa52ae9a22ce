using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>What the tables of all pages list, by the type that merging found them to describe.</summary>
internal sealed class DocumentedTypes
{
    private readonly Dictionary<string, EntityModel> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationModel> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentedTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, TypeModel>> _properties = new(StringComparer.Ordinal);

    public DocumentedTypes(ApiModel model)
    {
        foreach (var entity in model.Entities) _entities[entity.Name] = entity;
        foreach (var group in model.Groups)
        {
            foreach (var request in group.Requests) _entities[request.Name] = request;
            foreach (var operation in group.Operations) _operations[operation.Uid] = operation;
        }
    }

    /// <summary>What was made of a page; null where merging failed.</summary>
    public OperationModel? Operation(DocPage page) => _operations.TryGetValue(page.Uid, out var operation) ? operation : null;

    /// <summary>What tables list of an entity; null where none shows it.</summary>
    public DocumentedTable? Table(string entity) => _tables.TryGetValue(entity, out var table) ? table : null;

    /// <summary>The type of a property, as decided from all pages; null where the entity has no such property.</summary>
    public TypeModel? Property(string entity, string wireName)
    {
        if (!_properties.TryGetValue(entity, out var types))
        {
            _properties.Add(entity, types = new(StringComparer.Ordinal));
            if (_entities.TryGetValue(entity, out var model))
                foreach (var property in model.Inherited.Concat(model.Properties)) types[property.WireName] = property.Type;
        }

        return types.TryGetValue(wireName, out var type) ? type : null;
    }

    /// <summary>Takes over the tables of a page.</summary>
    public void AddTables(SourcePage source)
    {
        if (Operation(source.Page) is not { } operation) return;
        if (source.Page.Response.Rows is { } given) Add(operation.Response.Root, given, source.Page.Path);
        if (source.Page.RequestBody?.Rows is { } taken) Add(operation.Body?.Type.Root, taken, source.Page.Path);
    }

    /// <summary>Takes over a type of a type page.</summary>
    public void AddTypePage(DocType type)
    {
        if (_entities.Values.FirstOrDefault(entity => entity.DocName == type.Name) is { } entity) Add(new TypeModel(TypeKind.Entity, entity.Name), type.Rows, type.Page);
    }

    /// <summary>Rows of an entity describe those of its bases too.</summary>
    private void Add(TypeModel? type, IReadOnlyCollection<DocProperty> rows, string page)
    {
        for (var name = type?.Name; name is not null && rows.Count > 0; name = _entities.TryGetValue(name, out var entity) ? entity.Base : null)
        {
            if (!_tables.TryGetValue(name, out var table)) _tables.Add(name, table = new($"the table of '{name}' ({page})"));
            table.Add(rows.Select(row => row.Name).Where(row => name == type!.Name || Property(name, row) is not null));
        }
    }
}
