using DocGen.Docs.Model;

namespace DocGen.Docs.Tests.Merging;

/// <summary>A whole model as lines, one for each thing that can differ.</summary>
internal static class ModelText
{
    public static string[] Of(ApiModel model) =>
    [
        .. model.Entities.SelectMany(Of), .. model.Enums.Select(Of),
        .. model.Queries.SelectMany(query => query.Parameters.Select(parameter => $"{query.Name} {Of(parameter)}")),
        .. model.Groups.SelectMany(Of), .. model.Headers.Select(item => item.ToString()),
        .. model.Findings.Select(finding => $"{finding.Rule.Id} {finding.Page} {finding.Place} {finding.Arguments}"),
    ];

    public static IEnumerable<string> Of(GroupModel group) =>
        group.Operations.Select(operation => $"{group.DocName} {Of(operation)}").Concat(group.Requests.SelectMany(Of).Select(line => $"{group.Name}: {line}")).Prepend(group.Name);

    public static IEnumerable<string> Of(EntityModel entity) =>
    [
        $"{entity.Name} ({entity.DocName}) : {entity.Base}, selectable {entity.Selectable} : {entity.Summary}",
        .. entity.Properties.Select(property => $"{entity.Name}.{Of(property)}"),
        .. entity.Inherited.Select(property => $"{entity.Name}.base.{Of(property)}"),
        .. entity.Enums.Select(item => $"{entity.Name}: {Of(item)}"),
    ];

    public static string Of(PropertyModel property) => $"{property.Name} ({property.WireName}) {property.Type.Text()}: {property.Summary} {property.Obsolete}";

    public static string Of(EnumModel words) => $"{words.Name} {words.Members}: {words.Summary}";

    public static string Of(OperationModel item) =>
        $"{item.Uid} {item.Name} {item.Page} {item.Verb} {item.Route} {item.TwinRank} ({string.Join(", ", item.Parameters.Select(Of))}; {item.Query}; {item.Body?.Type.Text()} {item.Body?.Name} {item.Body?.ContentType} {item.Body?.ContentTypes} {item.Body?.Summary})"
        + $" gives {item.Response.Text()} select {item.SelectRoot} {item.Success} {item.Errors} {item.Headers} {item.Accept} {item.AcceptTypes} {item.Description} {item.Notes} {item.Obsolete}";

    private static string Of(ParameterModel parameter) => $"{parameter.Place} {parameter.Name} ({parameter.WireName}) {parameter.Type.Text()} {parameter.Required}: {parameter.Summary}";
}
