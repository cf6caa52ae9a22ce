using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The parameters of an operation's method, in the order that calls read best: path, required query, body, the rest.</summary>
internal static class Signature
{
    /// <summary>The result type of the client's method.</summary>
    public static string Result(OperationModel operation) => operation.Response.Kind switch
    {
        TypeKind.None => "Task",
        _ => $"Task<{TypeNames.Of(operation.Response)}?>",
    };

    /// <summary>The parameter list of the client's method.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="attributes">Whether wire names are shown: on the interface, where people look; not on the class again.</param>
    public static string Client(OperationModel operation, bool attributes)
    {
        var parameters = new List<string>();
        foreach (var parameter in operation.Parameters)
            if (parameter.Required) parameters.Add(Required(parameter, attributes));
        if (operation.Body is { } body) parameters.Add($"{TypeNames.Of(body.Type)} {CSharpText.Identifier(body.Name)}");
        foreach (var parameter in operation.Parameters)
            if (!parameter.Required) parameters.Add(Optional(parameter, attributes));
        if (operation.Query is { } query) parameters.Add($"{query}? query = null");
        if (operation.SelectRoot is { } root) parameters.Add($"{(attributes ? "[Query(\"$select\")] " : "")}Select<{root}>? select = null");
        parameters.Add("ApiHeaders? headers = null");
        parameters.Add("CancellationToken cancellationToken = default");
        return string.Join(", ", parameters);
    }

    private static string Required(ParameterModel parameter, bool attributes) =>
        $"{(attributes ? WireName(parameter) : "")}{TypeNames.Of(parameter.Type)} {CSharpText.Identifier(parameter.Name)}";

    private static string Optional(ParameterModel parameter, bool attributes) =>
        $"{(attributes ? WireName(parameter) : "")}{TypeNames.Of(parameter.Type)}? {CSharpText.Identifier(parameter.Name)} = null";

    /// <summary>The attribute that says what goes over the wire, where the C# name doesn't.</summary>
    private static string WireName(ParameterModel parameter) =>
        parameter.WireName == parameter.Name ? "" : $"[{parameter.Place}({CSharpText.Literal(parameter.WireName)})] ";
}
