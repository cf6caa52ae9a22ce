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
        for (var i = 0; i < group.Operations.Count; i++)
        {
            if (i > 0) code.Line();
            Action(code, group.Operations[i]);
        }

        code.Close();
        return code.Named($"{group.Name}ControllerBase.g.cs", options);
    }

    private static void Action(CodeWriter code, OperationModel operation)
    {
        var result = ResultType(operation);
        code.Summary(operation.Description.Count > 0 ? operation.Description[0] : $"{operation.Verb} {operation.Route}");
        code.Line($"[{Verb(operation.Verb)}({CSharpText.Literal(RouteTemplates.Of(operation))})]");
        foreach (var status in Statuses(operation)) code.Line($"[ProducesResponseType({status})]");
        code.Line($"public virtual Task<{(result is null ? "ActionResult" : $"ActionResult<{result}>")}> {ActionName(operation.Name)}({Parameters(operation)}) =>");
        code.Continued(result is null ? "NotImplementedByServer();" : $"NotImplementedByServer<{result}>();");
    }

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

    private static IEnumerable<string> Statuses(OperationModel operation)
    {
        yield return ResultType(operation) is { } type ? $"typeof({type}), {operation.Success.Code}" : $"{operation.Success.Code}";
        foreach (var error in operation.Errors) yield return $"{error.Code}";
    }

    private static string Parameters(OperationModel operation)
    {
        var parameters = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            var attribute = parameter.Place == ParameterPlace.Path ? "FromRoute" : "FromQuery";
            var type = TypeNames.Of(parameter.Type) + (parameter.Required ? "" : "?");
            parameters.Add($"[{attribute}(Name = {CSharpText.Literal(parameter.WireName)})] {type} {CSharpText.Identifier(parameter.Name)}");
        }

        if (operation.Body is { } body) parameters.Add($"[FromBody] {TypeNames.Of(body.Type)} {CSharpText.Identifier(body.Name)}");
        if (operation.Query is { } query) parameters.Add($"[FromQuery] {query} query");
        if (operation.SelectRoot is { } root) parameters.Add($"[FromSelect<{root}>] Select<{root}>? select");
        parameters.Add("[FromApiHeaders<ApiHeaders>] ApiHeaders headers");
        parameters.Add("CancellationToken cancellationToken");
        return string.Join(", ", parameters);
    }
}
