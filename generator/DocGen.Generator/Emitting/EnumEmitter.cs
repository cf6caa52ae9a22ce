using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>An open enum: a text with known words, so that a server newer than the docs breaks nobody.</summary>
internal static class EnumEmitter
{
    /// <summary>A file of its own, for enums that several types share.</summary>
    public static GeneratedFile File(EnumModel model, EmitOptions options)
    {
        var code = new CodeWriter();
        Write(code, model, options);
        return code.Named(model.Name, options);
    }

    /// <summary>The enum itself.</summary>
    public static void Write(CodeWriter code, EnumModel model, EmitOptions options)
    {
        var name = model.Name;
        code.Summary(model.Summary);
        code.Open($"[OpenEnum] {options.Visibility} readonly record struct {name}(string Value) : IOpenEnum<{name}>");
        foreach (var member in model.Members) code.Line($"public static {name} {CSharpText.Identifier(member.Name)} => new({CSharpText.Literal(member.Word)});");
        code.Line($"public static implicit operator {name}(string value) => new(value);");
        code.Line($"public static implicit operator string?({name}? value) => value?.Value;");
        code.Line("public override string ToString() => Value ?? \"\";");
        code.Close();
    }
}
