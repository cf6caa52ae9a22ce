using DocGen.Docs.Collections;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>Gathers what the tables of all pages list, by the type that merging found them to describe.</summary>
internal sealed class DocumentedTypes
{
    private readonly Dictionary<string, EntityModel> _entities, _byDocName;
    private readonly Dictionary<string, ListedNames> _tables;

    public DocumentedTypes(ApiModel model)
    {
        var count = model.Entities.Count + model.Groups.Sum(group => group.Requests.Count);
        _entities = new(count, StringComparer.Ordinal);
        _byDocName = new(model.Entities.Count, StringComparer.Ordinal);
        _tables = new(count, StringComparer.Ordinal);
        foreach (var entity in model.Entities) Know(entity);
        foreach (var group in model.Groups)
            foreach (var request in group.Requests) Know(request);
    }

    /// <summary>All types with what was listed of them.</summary>
    /// <param name="kept">The types of the last time; null where there was none.</param>
    public EquatableArray<DocumentedType> All(KeptTypes? kept)
    {
        var all = new List<KeptTypes.KeptType>(_entities.Count);
        foreach (var entity in _entities.Values)
        {
            var table = _tables.TryGetValue(entity.Name, out var listed) ? listed.ToTable() : null;
            all.Add(new(entity, kept?.Of(entity, table, Made) ?? Made(entity, table)));
        }

        kept?.Keep(all);
        return all.Select(type => type.Type).ToEquatableArray();
    }

    /// <summary>Takes over a table of a page; rows of an entity describe those of its bases too.</summary>
    public void Add(string? type, TableEvidence? table, string page)
    {
        if (type is null || table is null) return;
        // What a table tells of a type and its bases, an equal one tells once more.
        if (Table(type, page).TryAdd(table)) AddToBases(type, table.Listed, page);
    }

    /// <summary>Takes over a type of a type page.</summary>
    public void Add(DocType type)
    {
        if (type.Rows.Count == 0 || !_byDocName.TryGetValue(type.Name, out var entity)) return;
        var rows = type.Rows.Select(row => row.Name).Distinct(StringComparer.Ordinal).ToEquatableArray();
        Table(entity.Name, type.Page).Add(rows);
        AddToBases(entity.Name, rows, type.Page);
    }

    private void AddToBases(string type, EquatableArray<string> rows, string page)
    {
        for (var name = BaseOf(type); name is not null; name = BaseOf(name))
            Table(name, page).Add(rows.Where(row => _entities.TryGetValue(name, out var entity) && Has(entity, row)).ToEquatableArray());
    }

    private ListedNames Table(string type, string page)
    {
        if (!_tables.TryGetValue(type, out var table)) _tables.Add(type, table = new(type, page));
        return table;
    }

    private string? BaseOf(string type) => _entities.TryGetValue(type, out var entity) ? entity.Base : null;

    private void Know(EntityModel entity)
    {
        _entities[entity.Name] = entity;
        if (entity.DocName is { } name && !_byDocName.ContainsKey(name)) _byDocName.Add(name, entity);
    }

    private static bool Has(EntityModel entity, string wireName) => entity.Properties.Concat(entity.Inherited).Any(property => property.WireName == wireName);

    private static DocumentedType Made(EntityModel entity, DocumentedTable? table) => new(entity.Name, table, Properties(entity));

    private static EquatableArray<DocumentedProperty> Properties(EntityModel entity)
    {
        var result = new DocumentedProperty[entity.Inherited.Count + entity.Properties.Count];
        var count = 0;
        foreach (var property in entity.Inherited) result[count++] = new(property.WireName, property.Type);
        foreach (var property in entity.Properties) result[count++] = new(property.WireName, property.Type);
        return new(result);
    }
}
