using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Surface;

/// <summary>Where types and their properties are shown or named; the first place of each counts.</summary>
internal sealed class TypePlaces
{
    private readonly Dictionary<(string Type, string Property), SurfacePlace> _places = [];
    private readonly Dictionary<string, EntityModel> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byDocName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueryModel> _queries;
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    /// <summary>Takes the types of a model.</summary>
    public TypePlaces(ApiModel model)
    {
        _queries = model.Queries.ToDictionary(query => query.Name, StringComparer.Ordinal);
        foreach (var entity in model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)))
        {
            _entities[entity.Name] = entity;
            if (entity.DocName is { } name) _byDocName[name] = entity.Name;
        }
    }

    /// <summary>The place of a type, or of its property; that of the type where the property's is not known; null where that isn't either.</summary>
    public SurfacePlace? Find(string type, string property) =>
        _places.TryGetValue((type, property), out var place) || _places.TryGetValue((type, ""), out place) ? place : null;

    /// <summary>The entity of that name; null for enums and other values.</summary>
    public EntityModel? Entity(string name) => _entities.TryGetValue(name, out var entity) ? entity : null;

    /// <summary>A type page: headings and rows.</summary>
    public void AddTypePage(DocType type)
    {
        if (!_byDocName.TryGetValue(type.Name, out var name)) name = type.Name;
        Add(name, "", new(type.Page, new(SpotKind.TypeHeading, type.Index)));
        for (var i = 0; i < type.Rows.Count; i++) Add(name, type.Rows[i].Name, new(type.Page, new(SpotKind.TypeRow, type.FirstRow + i)));
    }

    /// <summary>The tables of a page: rows of what goes in and comes out.</summary>
    public void AddTables(OperationModel operation, DocPage page)
    {
        if (operation.Body is { } body && page.RequestBody?.Rows is { } sent) Add(body.Type, new(SpotKind.RequestHeading), SpotKind.RequestRow, sent);
        if (page.Response.Rows is { } given) Add(operation.Response, SurfacePlace.AnswerHeading(page), SpotKind.ResponseRow, given);

        void Add(TypeModel type, SpotKey heading, SpotKind row, IReadOnlyList<DocProperty> rows)
        {
            if (type.Root is not { } root) return;
            this.Add(root.Name, "", new(page.Path, heading));
            for (var i = 0; i < rows.Count; i++) this.Add(root.Name, rows[i].Name, new(page.Path, new(row, i)));
        }
    }

    /// <summary>What names the types that no table shows: the rows and headings of a page, and the rows of the types that they name.</summary>
    public void AddMentions(OperationModel operation, DocPage page)
    {
        if (operation.Body is { } body) Mention(body.Type, new(page.Path, new(SpotKind.RequestHeading)));
        Mention(operation.Response, new(page.Path, SurfacePlace.AnswerHeading(page)));
        foreach (var parameter in operation.Parameters.Concat(operation.Query is { } query ? _queries[query].Parameters : default))
            Mention(parameter.Type, new(page.Path, SurfacePlace.ParameterRow(page, parameter.WireName)));
    }

    /// <summary>Notes the place of a property with the type that declares it, and of the enum that it holds.</summary>
    public void Add(string type, string property, SurfacePlace place)
    {
        var entity = Entity(type);
        while (entity?.Base is { } above && entity.Properties.All(own => own.WireName != property) && entity.Inherited.Any(own => own.WireName == property)) entity = Entity(above);
        var key = (entity?.Name ?? type, property);
        if (!_places.ContainsKey(key)) _places.Add(key, place);
    }

    private void Mention(TypeModel type, SurfacePlace place)
    {
        while (type.Element is { } element) type = element;
        if (type.Name.Length == 0) return;
        Add(type.Name, "", place);
        if (Entity(type.Name) is not { } entity || !_walked.Add(entity.Name)) return;
        foreach (var property in entity.Inherited.Concat(entity.Properties)) Mention(property.Type, Find(entity.Name, property.WireName) ?? place);
    }
}
