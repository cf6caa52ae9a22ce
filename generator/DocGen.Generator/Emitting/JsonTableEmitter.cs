using System.Text;
using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The JSON table of an entity: its names, and how each property is read and written. The loops are the runtime's.</summary>
internal static class JsonTableEmitter
{
    private const int LineLength = 120;

    /// <summary>The table's class: one line a property, which reads and writes it.</summary>
    public static void Write(CodeWriter code, EntityModel model)
    {
        var table = $"{model.Name}Json";
        code.Open($"internal sealed class {table}() : EntityJson<{model.Name}, {table}>({Arguments(model)})");
        if (model.Properties.Count > 0) Exchange(code, model);
        code.Close();
    }

    private static void Exchange(CodeWriter code, EntityModel model)
    {
        var signature = $"protected override void Exchange(ref JsonPass json, {model.Name} entity, int property)";
        if (model.Properties.Count == 1)
        {
            code.Line($"{signature} {{ {Exchange(model.Properties[0])}; }}");
            return;
        }

        code.Open(signature);
        code.Open("switch (property)");
        for (var i = 0; i < model.Properties.Count; i++) code.Line($"case {i}: {Exchange(model.Properties[i])}; break;");
        code.Close();
        code.Close();
    }

    private static string Exchange(PropertyModel property)
    {
        var (method, argument) = TypeNames.Accessor(property.Type);
        var member = $"entity.{CSharpText.Identifier(property.Name)}";
        var read = property.Type.Kind == TypeKind.Enum ? $"{method}<{property.Type.Name}>" : method;
        return $"if (json.Reads) {member} = json.{read}({argument}); else json.{method}({member}{(argument.Length > 0 ? ", " + argument : "")})";
    }

    /// <summary>The base table and the wire names, on as many lines as people can read.</summary>
    private static string Arguments(EntityModel model)
    {
        var arguments = new List<string>(model.Properties.Count + 1);
        if (model.Base is not null) arguments.Add($"{model.Base}Json.Default");
        arguments.AddRange(model.Properties.Select(property => CSharpText.Literal(property.WireName)));
        var text = new StringBuilder();
        var column = 0;
        foreach (var argument in arguments)
        {
            if (text.Length > 0) text.Append(',');
            if (text.Length == 0 && model.Properties.Count > 3 || column > 0 && column + argument.Length > LineLength)
            {
                text.Append("\n    ");
                column = 4;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(argument);
            column += argument.Length + 2;
        }

        return text.ToString();
    }
}
