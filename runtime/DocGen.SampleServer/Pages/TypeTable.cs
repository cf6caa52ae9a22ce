using DocGen.Docs.Model;

namespace DocGen.SampleServer.Pages;

/// <summary>The types of the API by their names, with their properties by the names in JSON.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, EntityModel> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, PropertyModel>> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueryModel> _queries = new(StringComparer.Ordinal);

    public TypeTable(ApiModel model)
    {
        foreach (var entity in model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)))
        {
            _entities[entity.Name] = entity;
            var properties = _properties[entity.Name] = new(StringComparer.Ordinal);
            foreach (var property in Properties(entity))
            {
                properties[property.WireName] = property;
            }

            AddEnums(entity.Enums);
        }

        AddEnums(model.Enums);
        foreach (var query in model.Queries)
        {
            _queries[query.Name] = query;
        }
    }

    /// <summary>The entity of a type; null where it is none.</summary>
    public EntityModel? Entity(TypeModel type) => type.Kind == TypeKind.Entity ? _entities.GetValueOrDefault(type.Name) : null;

    /// <summary>A property by its name in JSON; null where the entity has none such.</summary>
    public PropertyModel? Property(TypeModel entity, string wireName) =>
        _properties.TryGetValue(entity.Name, out var properties) ? properties.GetValueOrDefault(wireName) : null;

    /// <summary>The words of an enum; empty where they are not known.</summary>
    public IEnumerable<string> Words(TypeModel type) =>
        _enums.TryGetValue(type.Name, out var words) ? words.Members.Select(member => member.Word) : [];

    /// <summary>The optional parameters of an options object.</summary>
    public IEnumerable<ParameterModel> Query(string name) => _queries.TryGetValue(name, out var query) ? query.Parameters : [];

    /// <summary>The name that an entity and those that only add links to it share.</summary>
    public string RootName(TypeModel type)
    {
        var entity = _entities.GetValueOrDefault(type.Name);
        while (entity?.Base is { } name && _entities.TryGetValue(name, out var above))
        {
            entity = above;
        }

        return entity?.Name ?? type.Name;
    }

    /// <summary>All properties, those of the bases first, as they stand in samples.</summary>
    public static IEnumerable<PropertyModel> Properties(EntityModel entity) => entity.Inherited.Concat(entity.Properties);

    private void AddEnums(IEnumerable<EnumModel> enums)
    {
        foreach (var words in enums)
        {
            _enums[words.Name] = words;
        }
    }
}
