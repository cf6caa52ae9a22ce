using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Texts;

/// <summary>Puts the texts of all pages into a model that was merged from marks.</summary>
public sealed class TextJoin
{
    private readonly Dictionary<ulong, CarriedTexts> _texts;
    private readonly KeptEntities? _kept;
    private readonly Dictionary<string, KeptEntities.KeptEntity> _entities = new(StringComparer.Ordinal);

    /// <summary>The pages that the entity at hand has texts of; null where no entity is at hand.</summary>
    private List<CarriedTexts>? _used;

    /// <summary>Joins with these texts.</summary>
    /// <param name="files">The texts of all files, in any order.</param>
    /// <param name="kept">The types of the last join, to be taken again where they would come out the same; null where there was none.</param>
    public TextJoin(IReadOnlyCollection<CarriedTexts> files, KeptEntities? kept = null)
    {
        _kept = kept;
        _texts = new(files.Count);
        foreach (var file in files) _texts[file.Page] = file;
    }

    /// <summary>The model with the pages' own texts.</summary>
    public ApiModel Into(ApiModel model)
    {
        var joined = model with
        {
            Entities = model.Entities.ConvertAll(Entity),
            Enums = model.Enums.ConvertAll(Enum),
            Queries = model.Queries.ConvertAll(query => query with { Parameters = query.Parameters.ConvertAll(Parameter) }),
            Groups = model.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Operation), Requests = group.Requests.ConvertAll(Entity) }),
            Headers = model.Headers.ConvertAll(header => header with { Summary = Text(header.Summary) }),
        };
        _kept?.Keep(_entities);
        return joined;
    }

    /// <summary>All texts of an operation are of one page; its description tells which.</summary>
    private OperationModel Operation(OperationModel operation) =>
        operation.Description.Count > 0 && TextMarks.TryRead(operation.Description[0], out var page, out _) && _texts.TryGetValue(page, out var texts)
            ? texts.Kept.Of(operation, Joined)
            : Joined(operation);

    private OperationModel Joined(OperationModel operation) => operation with
    {
        Description = operation.Description.SelectMany(Paragraphs).ToEquatableArray(),
        Notes = operation.Notes.ConvertAll(Text),
        Obsolete = TextOrNull(operation.Obsolete),
        Parameters = operation.Parameters.ConvertAll(Parameter),
        Body = operation.Body is { } body ? body with { Summary = Text(body.Summary) } : null,
    };

    private ParameterModel Parameter(ParameterModel parameter) => parameter with { Summary = Text(parameter.Summary) };

    private EntityModel Entity(EntityModel entity)
    {
        var last = _kept?.Find(entity.Name);
        if (last is null || !ReferenceEquals(last.Marked, entity) || !last.Texts.All(IsStillThere))
        {
            _used = [];
            last = new(entity, Joined(entity), _used);
            _used = null;
        }

        _entities[entity.Name] = last;
        return last.Joined;
    }

    private bool IsStillThere(CarriedTexts texts) => _texts.TryGetValue(texts.Page, out var now) && ReferenceEquals(now, texts);

    private EntityModel Joined(EntityModel entity) => entity with
    {
        Summary = Text(entity.Summary),
        Properties = entity.Properties.ConvertAll(Property),
        Inherited = entity.Inherited.ConvertAll(Property),
        Enums = entity.Enums.ConvertAll(Enum),
    };

    private PropertyModel Property(PropertyModel property) => property with { Summary = Text(property.Summary), Obsolete = TextOrNull(property.Obsolete) };

    private EnumModel Enum(EnumModel item) => item with { Summary = Text(item.Summary) };

    private string? TextOrNull(string? text) => text is null ? null : Text(text);

    /// <summary>What was marked; where that is several paragraphs, the first.</summary>
    private string Text(string text) => TextMarks.TryRead(text, out var page, out var number) ? Paragraphs(page, number)[0] : text;

    private string[] Paragraphs(string text) => TextMarks.TryRead(text, out var page, out var number) ? Paragraphs(page, number) : [text];

    private string[] Paragraphs(ulong page, int number) =>
        Of(page) is { } file && number < file.Texts.Count ? file.Texts[number].Split(TextMarks.Sign) : [""];

    private CarriedTexts? Of(ulong page)
    {
        if (!_texts.TryGetValue(page, out var file)) return null;
        if (_used?.Exists(used => ReferenceEquals(used, file)) == false) _used.Add(file);
        return file;
    }
}
