using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>An entity: the class, its typed <c>$select</c> paths, its JSON table, and the enums that only it uses.</summary>
internal static class EntityEmitter
{
    /// <summary>The file of one entity.</summary>
    public static GeneratedFile File(EntityModel model, EmitOptions options)
    {
        var code = new CodeWriter();
        Write(code, model, options);
        return code.Named(model.Name, options);
    }

    /// <summary>The file of a group's request classes.</summary>
    public static GeneratedFile Requests(RequestsOfGroup requests, EmitOptions options)
    {
        var code = new CodeWriter();
        for (var i = 0; i < requests.Classes.Count; i++)
        {
            if (i > 0) code.Line();
            Write(code, requests.Classes[i], options);
        }

        return code.Named($"{requests.Group}Requests", options);
    }

    private static void Write(CodeWriter code, EntityModel model, EmitOptions options)
    {
        code.Summary(model.Summary);
        var rows = options.Client ? model.Rows : null;
        code.Open($"{options.Visibility} partial class {model.Name} : {model.Base ?? "ApiEntity"}{(rows is null ? "" : $", {RowsEmitter.Interface(rows)}")}");
        for (var i = 0; i < model.Properties.Count; i++)
        {
            // Those that the docs say nothing of stand together; a comment has air around it.
            if (i > 0 && (IsCommented(model.Properties[i]) || IsCommented(model.Properties[i - 1]))) code.Line();
            Property(code, model.Properties[i]);
        }

        if (model.Selectable)
        {
            if (model.Properties.Count > 0) code.Line();
            FieldsEmitter.Entry(code, model);
        }

        if (model.Patched && options.Client) MergePatch(code, model);
        if (rows is not null) RowsEmitter.Members(code, model, rows);
        code.Close();
        if (rows is not null) RowsEmitter.Extension(code, model, rows, options);
        if (model.Selectable)
        {
            code.Line();
            FieldsEmitter.Write(code, model, options);
        }

        code.Line();
        JsonTableEmitter.Write(code, model);
        foreach (var item in model.Enums)
        {
            code.Line();
            EnumEmitter.Write(code, item, options);
        }
    }

    private static void MergePatch(CodeWriter code, EntityModel model)
    {
        code.Line();
        code.Line("/// <summary>A merge object of what was read or has been set, for a PATCH: what was not selected stays as it is on the server.</summary>");
        code.Line($"public MergePatch<{model.Name}> ToMergePatch() => MergePatch.Of(this, {model.Name}Json.Default);");
    }

    private static bool IsCommented(PropertyModel property) => property.Summary.Length > 0 || property.Obsolete is not null;

    private static void Property(CodeWriter code, PropertyModel property)
    {
        code.Summary(property.Summary);
        code.Obsolete(property.Obsolete);
        var wireName = property.WireName == property.Name ? "" : $"[JsonPropertyName({CSharpText.Literal(property.WireName)})] ";
        code.Line($"{wireName}public {TypeNames.Of(property.Type)}? {CSharpText.Identifier(property.Name)} {{ get; set; }}");
    }
}
