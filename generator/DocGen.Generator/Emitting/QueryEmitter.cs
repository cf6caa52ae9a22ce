using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The options object of operations with many optional query parameters.</summary>
internal static class QueryEmitter
{
    /// <summary>The file of one object.</summary>
    public static GeneratedFile File(QueryModel model, EmitOptions options)
    {
        var code = new CodeWriter();
        code.Summary(model.Summary);
        code.Open($"{options.Visibility} partial class {model.Name} : IApiQuery");
        foreach (var parameter in model.Parameters)
        {
            Property(code, parameter, options);
            code.Line();
        }

        code.Line("ApiCall IApiQuery.AddTo(ApiCall call) => call");
        for (var i = 0; i < model.Parameters.Count; i++)
        {
            var parameter = model.Parameters[i];
            code.Continued($".Query({CSharpText.Literal(parameter.WireName)}, {CSharpText.Identifier(parameter.Name)}){(i == model.Parameters.Count - 1 ? ";" : "")}");
        }

        code.Close();
        return code.Named(model.Name, options);
    }

    private static void Property(CodeWriter code, ParameterModel parameter, EmitOptions options)
    {
        var wire = CSharpText.Literal(parameter.WireName);
        // On the server the same object is filled from the query by MVC, which asks for names in its own way.
        var attributes = $"[Query({wire})]{(options.Server ? $" [FromQuery(Name = {wire})]" : "")}";
        code.Summary(parameter.Summary);
        code.Line($"{attributes} public {TypeNames.Of(parameter.Type)}? {CSharpText.Identifier(parameter.Name)} {{ get; set; }}");
    }
}
