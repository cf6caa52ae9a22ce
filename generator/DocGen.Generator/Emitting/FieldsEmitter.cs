using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The typed paths that <c>$select</c> can name: one property a field, so a misspelt one doesn't compile.</summary>
internal static class FieldsEmitter
{
    /// <summary>The way in, on the entity.</summary>
    public static void Entry(CodeWriter code, EntityModel model)
    {
        code.Line("/// <summary>The paths that <c>$select</c> can name, from here down.</summary>");
        code.Line($"public static {(model.Base is null ? "" : "new ")}{model.Name}Fields<{model.Name}> Fields => new(default);");
    }

    /// <summary>The paths below one entity, for any root; those of its base entity are inherited.</summary>
    public static void Write(CodeWriter code, EntityModel model, EmitOptions options)
    {
        var above = model.Base is null ? "FieldPaths" : $"{model.Base}Fields";
        code.Line($"/// <summary>What <c>$select</c> can name of <see cref=\"{model.Name}\"/>; itself the path to the whole of it.</summary>");
        code.Open($"{options.Visibility} class {model.Name}Fields<TRoot>(FieldPath<TRoot> path) : {above}<TRoot>(path)");
        foreach (var property in model.Properties) Field(code, property);
        code.Close();
    }

    private static void Field(CodeWriter code, PropertyModel property)
    {
        var name = CSharpText.Identifier(property.Name);
        var step = $"Then({CSharpText.Literal(property.WireName)})";
        code.Line(property.Type.Root is { } below
            ? $"public {below.Name}Fields<TRoot> {name} => new({step});"
            : $"public FieldPath<TRoot> {name} => {step};");
    }
}
