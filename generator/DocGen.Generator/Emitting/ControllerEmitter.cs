using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The abstract controller of a group: routes, bound parameters and documented statuses; users override what they serve.</summary>
internal static class ControllerEmitter
{
    private static readonly HashSet<string> s_inherited = new(StringComparer.Ordinal)
    {
        "ControllerContext", "Empty", "HttpContext", "MetadataProvider", "ModelBinderFactory", "ModelState", "ObjectValidator", "ProblemDetailsFactory",
        "Request", "Response", "RouteData", "Url", "User",
    };

    /// <summary>The file of one group.</summary>
    public static GeneratedFile File(GroupModel group, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Line($"/// <summary>Serves the operations of {CSharpText.Xml(group.DocName)}; what is not overridden answers 501.</summary>");
        code.Line("[ApiController]");
        code.Open($"{options.Visibility} abstract class {group.Name}ControllerBase : ApiControllerBase");
        var mediaTypes = MediaTypes(code, group);
        for (var i = 0; i < group.Operations.Count; i++)
        {
            if (i > 0 || mediaTypes.Count > 0) code.Line();
            Action(code, group.Operations[i], mediaTypes);
        }

        code.Close();
        return code.Named($"{group.Name}ControllerBase", options);
    }

    /// <summary>The few distinct lists of media types that the group's pages have, each once.</summary>
    private static List<EquatableArray<string>> MediaTypes(CodeWriter code, GroupModel group)
    {
        var lists = group.Operations.SelectMany(operation => new[] { Offered(operation), operation.Body?.ContentTypes ?? default }).Where(list => list.Count > 0).Distinct().ToList();
        for (var i = 0; i < lists.Count; i++) code.Line($"private const string _mediaTypes{i + 1} = {CSharpText.Literal(string.Join(", ", lists[i]))};");
        return lists;
    }

    private static void Action(CodeWriter code, OperationModel operation, List<EquatableArray<string>> mediaTypes)
    {
        var result = ResultType(operation);
        code.Summary(OperationComment.Summary(operation));
        code.Line($"[{Verb(operation.Verb)}({CSharpText.Literal(RouteTemplates.Of(operation))}{(operation.TwinRank > 0 ? $", Order = {operation.TwinRank}" : "")})]");
        code.Line($"[ApiContract({string.Join(", ", Contract(operation, mediaTypes))})]");
        code.Line($"public virtual Task<{(result is null ? "ActionResult" : $"ActionResult<{result}>")}> {ActionName(operation.Name)}({Parameters(operation)}) =>");
        code.Continued(result is null ? "NotImplementedByServer();" : $"NotImplementedByServer<{result}>();");
    }

    /// <summary>All that the page promises, in one attribute: the runtime tells ASP.NET Core, so that here it costs one line.</summary>
    private static IEnumerable<string> Contract(OperationModel operation, List<EquatableArray<string>> mediaTypes)
    {
        yield return CSharpText.Literal(operation.Uid);
        yield return CSharpText.Literal(string.Join("\n", new[] { operation.Success }.Concat(operation.OtherSuccesses).Concat(operation.Errors).Select(status => $"{status.Code} {status.Meaning}")));
        if (operation.Response.Kind != TypeKind.None) yield return $"typeof({TypeNames.Of(operation.Response)})";
        if (Offered(operation) is { Count: > 0 } offered) yield return $"Accept = _mediaTypes{mediaTypes.IndexOf(offered) + 1}";
        if (operation.Body is { ContentTypes.Count: > 0 } body) yield return $"ContentType = _mediaTypes{mediaTypes.IndexOf(body.ContentTypes) + 1}";
        yield return $"Summary = {CSharpText.Literal(OperationComment.Summary(operation))}";
        if (OperationComment.Details(operation) is { Length: > 0 } details) yield return $"Description = {CSharpText.Literal(details)}";
    }

    /// <summary>The media types of the answer; none where nothing comes back.</summary>
    private static EquatableArray<string> Offered(OperationModel operation) => operation.Response.Kind == TypeKind.None ? default : operation.AcceptTypes;

    /// <summary>The operation's name, unless every controller has a property of that name, which a method would hide (CS0108).</summary>
    private static string ActionName(string name) => s_inherited.Contains(name) ? name + "Action" : name;

    private static string Verb(string verb) => verb switch
    {
        "GET" => "HttpGet",
        "POST" => "HttpPost",
        "PUT" => "HttpPut",
        "DELETE" => "HttpDelete",
        "PATCH" => "HttpPatch",
        "HEAD" => "HttpHead",
        _ => "HttpOptions",
    };

    /// <summary>Null where no body comes back, or where it is a stream, which a FileResult answers.</summary>
    private static string? ResultType(OperationModel operation) =>
        operation.Response.Kind is TypeKind.None or TypeKind.File ? null : TypeNames.Of(operation.Response);

    private static string Parameters(OperationModel operation)
    {
        var parameters = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            // A number that is missing would be 0 to MVC; a path part is always there.
            var attribute = parameter.Place == ParameterPlace.Path ? "FromRoute" : parameter.Required ? "BindRequired, FromQuery" : "FromQuery";
            var type = TypeNames.Of(parameter.Type) + (parameter.Required ? "" : "?");
            parameters.Add($"[{attribute}(Name = {CSharpText.Literal(parameter.WireName)})] {type} {CSharpText.Identifier(parameter.Name)}");
        }

        if (operation.Body is { } body) parameters.Add($"[FromBody] {TypeNames.Of(body.Type)} {CSharpText.Identifier(body.Name)}");
        // Without an empty name a request's own "query" would be taken for the prefix of all.
        if (operation.Query is { } query) parameters.Add($"[FromQuery(Name = \"\")] {query} query");
        if (operation.SelectRoot is { } root) parameters.Add($"[FromSelect<{root}>] Select<{root}>? select");
        parameters.Add("[FromApiHeaders<ApiHeaders>] ApiHeaders headers");
        parameters.Add("CancellationToken cancellationToken");
        return string.Join(", ", parameters);
    }
}
