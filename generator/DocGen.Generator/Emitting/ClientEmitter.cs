using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The interface and the client of a group. Methods are thin: what isn't special to a page is the runtime's.</summary>
internal static class ClientEmitter
{
    /// <summary>The file of one group.</summary>
    public static GeneratedFile File(GroupModel group, EmitOptions options)
    {
        var code = new CodeWriter();
        Interface(code, group, options);
        code.Line();
        Class(code, group, options);
        return code.Named($"{group.Name}Client", options);
    }

    private static void Interface(CodeWriter code, GroupModel group, EmitOptions options)
    {
        code.Summary($"The operations of {group.DocName}.");
        code.Open($"{options.Visibility} partial interface I{group.Name}Client");
        for (var i = 0; i < group.Operations.Count; i++)
        {
            var operation = group.Operations[i];
            if (i > 0) code.Line();
            OperationComment.Write(code, operation, options);
            code.Line($"[ApiOperation({CSharpText.Literal(operation.Uid)}, \"{operation.Verb}\", {CSharpText.Literal(operation.Route)})]");
            code.Line($"{Signature.Result(operation)} {operation.Name}Async({Signature.Client(operation, attributes: true)});");
        }

        code.Close();
    }

    private static void Class(CodeWriter code, GroupModel group, EmitOptions options)
    {
        code.Line($"/// <summary>Calls the operations of {CSharpText.Xml(group.DocName)} over HTTP.</summary>");
        code.Line("/// <param name=\"httpClient\">Sends the requests; never changed.</param>");
        code.Line("/// <param name=\"options\">Where the API is, and what goes with every call.</param>");
        code.Open($"{options.Visibility} sealed partial class {group.Name}Client(HttpClient httpClient, ApiClientOptions options) : ApiClient(httpClient, options), I{group.Name}Client");
        var headerSets = HeaderSets(code, group);
        foreach (var operation in group.Operations)
        {
            code.Line();
            code.Obsolete(operation.Obsolete);
            code.Line($"public {Signature.Result(operation)} {operation.Name}Async({Signature.Client(operation, attributes: false)}) =>");
            code.Continued($"{Sent(operation, headerSets)};");
        }

        code.Close();
    }

    /// <summary>The few distinct sets of headers that the group's pages document, each once.</summary>
    private static List<string> HeaderSets(CodeWriter code, GroupModel group)
    {
        var sets = group.Operations.Select(HeaderSet).Distinct().ToList();
        for (var i = 0; i < sets.Count; i++) code.Line($"private static readonly HeaderSet s_headers{i + 1} = new({sets[i]});");
        return sets;
    }

    private static string HeaderSet(OperationModel operation) => string.Join(", ", operation.Headers.Select(CSharpText.Literal));

    /// <summary>What the method is: the call, and what comes back.</summary>
    private static string Sent(OperationModel operation, List<string> headerSets)
    {
        var call = Call(operation, headerSets);
        return operation.Response.Kind switch
        {
            TypeKind.None => $"SendAsync({call}, cancellationToken)",
            TypeKind.File => $"SendFileAsync({call}, {CSharpText.Literal(operation.Accept)}, cancellationToken)",
            _ => $"{(operation.Response.IsValueType ? "SendValueAsync" : "SendAsync")}({call}, {TypeNames.Shape(operation.Response)}, cancellationToken)",
        };
    }

    /// <summary>The operation with its arguments, so that who steps into the method sees verb and path there.</summary>
    private static string Call(OperationModel operation, List<string> headerSets)
    {
        var call = $"Call({CSharpText.Literal(operation.Uid)}, \"{operation.Verb}\", {CSharpText.Literal(operation.Route)}, s_headers{headerSets.IndexOf(HeaderSet(operation)) + 1}, headers)";
        foreach (var parameter in operation.Parameters) call += $".{parameter.Place}({CSharpText.Literal(parameter.WireName)}, {CSharpText.Identifier(parameter.Name)})";
        if (operation.Query is not null) call += ".Query(query)";
        if (operation.SelectRoot is not null) call += ".Select(select)";
        if (operation.Body is { } body) call += $".Body({CSharpText.Identifier(body.Name)}{BodyKind(body)})";
        if (operation.Errors.Count > 0) call += $".Errors({CSharpText.Literal(string.Join("\n", operation.Errors.Select(error => $"{error.Code} {error.Meaning}")))})";
        return call;
    }

    /// <summary>How the body is written; changes tell that themselves, and files what they are taken for.</summary>
    private static string BodyKind(BodyModel body) => body.Type.Kind switch
    {
        TypeKind.Patch => "",
        TypeKind.File => $", {CSharpText.Literal(body.ContentType)}",
        _ => $", {TypeNames.Shape(body.Type)}",
    };
}
