using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The typed paths that <c>$select</c> can name: one property a field, so a misspelt one doesn't compile.</summary>
internal static class FieldsEmitter
{
    /// <summary>The way in, on the entity.</summary>
    public static void Entry(CodeWriter code, EntityModel model)
    {
        code.Line("/// <summary>The paths that <c>$select</c> can name, from here down.</summary>");
        code.Line($"public static {(model.Base is null ? "" : "new ")}{model.Name}Fields<{model.Name}> Fields => default;");
    }

    /// <summary>The paths below one entity, for any root.</summary>
    public static void Write(CodeWriter code, EntityModel model, EmitOptions options)
    {
        var type = $"{model.Name}Fields<TRoot>";
        code.Line($"/// <summary>What <c>$select</c> can name of <see cref=\"{model.Name}\"/>; itself the path to the whole of it.</summary>");
        code.Open($"{options.Visibility} readonly struct {type}(FieldPath<TRoot> path)");
        code.Line("private readonly FieldPath<TRoot> _path = path;");
        foreach (var property in model.Inherited) Field(code, property);
        foreach (var property in model.Properties) Field(code, property);
        code.Line("/// <summary>The path to a property that no page shows.</summary>");
        code.Line("public FieldPath<TRoot> Then(string property) => _path.Then(property);");
        code.Line($"public static implicit operator FieldPath<TRoot>({type} fields) => fields._path;");
        code.Close();
    }

    private static void Field(CodeWriter code, PropertyModel property)
    {
        var name = CSharpText.Identifier(property.Name);
        var step = $"_path.Then({CSharpText.Literal(property.WireName)})";
        code.Line(property.Type.Root is { } below
            ? $"public {below.Name}Fields<TRoot> {name} => new({step});"
            : $"public FieldPath<TRoot> {name} => {step};");
    }
}
