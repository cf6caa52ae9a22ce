using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Texts;

/// <summary>Puts the texts of all pages into a model that was merged from marks.</summary>
public sealed class TextJoin
{
    private readonly Dictionary<ulong, CarriedTexts> _texts = [];

    /// <summary>Joins with these texts.</summary>
    /// <param name="files">The texts of all files, in any order.</param>
    public TextJoin(IEnumerable<CarriedTexts> files)
    {
        foreach (var file in files) _texts[file.Page] = file;
    }

    /// <summary>The model with the pages' own texts.</summary>
    public ApiModel Into(ApiModel model) => model with
    {
        Entities = Each(model.Entities, Entity),
        Enums = Each(model.Enums, Enum),
        Queries = Each(model.Queries, query => query with { Parameters = Each(query.Parameters, Parameter) }),
        Groups = Each(model.Groups, group => group with { Operations = Each(group.Operations, Operation), Requests = Each(group.Requests, Entity) }),
        Headers = Each(model.Headers, header => header with { Summary = Text(header.Summary) }),
    };

    /// <summary>All texts of an operation are of one page; its description tells which.</summary>
    private OperationModel Operation(OperationModel operation) =>
        operation.Description.Count > 0 && TextMarks.TryRead(operation.Description[0], out var page, out _) && _texts.TryGetValue(page, out var texts)
            ? texts.Kept.Of(operation, Joined)
            : Joined(operation);

    private OperationModel Joined(OperationModel operation) => operation with
    {
        Description = operation.Description.SelectMany(Paragraphs).ToEquatableArray(),
        Notes = Each(operation.Notes, Text),
        Obsolete = TextOrNull(operation.Obsolete),
        Parameters = Each(operation.Parameters, Parameter),
        Body = operation.Body is { } body ? body with { Summary = Text(body.Summary) } : null,
    };

    private ParameterModel Parameter(ParameterModel parameter) => parameter with { Summary = Text(parameter.Summary) };

    private EntityModel Entity(EntityModel entity) => entity with
    {
        Summary = Text(entity.Summary),
        Properties = Each(entity.Properties, Property),
        Inherited = Each(entity.Inherited, Property),
        Enums = Each(entity.Enums, Enum),
    };

    private PropertyModel Property(PropertyModel property) => property with { Summary = Text(property.Summary), Obsolete = TextOrNull(property.Obsolete) };

    private EnumModel Enum(EnumModel item) => item with { Summary = Text(item.Summary) };

    private string? TextOrNull(string? text) => text is null ? null : Text(text);

    /// <summary>What was marked; where that is several paragraphs, the first.</summary>
    private string Text(string text) => TextMarks.TryRead(text, out var page, out var number) ? Paragraphs(page, number)[0] : text;

    private string[] Paragraphs(string text) => TextMarks.TryRead(text, out var page, out var number) ? Paragraphs(page, number) : [text];

    private string[] Paragraphs(ulong page, int number) =>
        _texts.TryGetValue(page, out var file) && number < file.Texts.Count ? file.Texts[number].Split(TextMarks.Sign) : [""];

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> change)
    {
        if (items.Count == 0) return items;
        var changed = new T[items.Count];
        for (var i = 0; i < changed.Length; i++) changed[i] = change(items[i]);
        return new(changed);
    }
}
