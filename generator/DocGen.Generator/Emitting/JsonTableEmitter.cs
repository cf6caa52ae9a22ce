using System.Text;
using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The JSON table of an entity: its names, and how each property is read and written. The loops are the runtime's.</summary>
internal static class JsonTableEmitter
{
    private const int LineLength = 120;

    /// <summary>The table's class, with one direction or both.</summary>
    public static void Write(CodeWriter code, EntityModel model, bool reads, bool writes)
    {
        var table = $"{model.Name}Json";
        code.Line($"internal sealed class {table}() : EntityJson<{model.Name}>({Arguments(model)})");
        code.Open();
        code.Line($"public static readonly {table} Default = new();");
        if (reads && model.Properties.Count > 0)
        {
            code.Line();
            Switch(code, model, "protected override void Read(ref EntityReader json, ", Reading);
        }

        if (writes && model.Properties.Count > 0)
        {
            code.Line();
            Switch(code, model, "protected override void Write(EntityWriter json, ", Writing);
        }

        code.Close();
    }

    private static void Switch(CodeWriter code, EntityModel model, string signature, Func<PropertyModel, string> statement)
    {
        if (model.Properties.Count == 1)
        {
            code.Line($"{signature}{model.Name} entity, int property) => {statement(model.Properties[0])};");
            return;
        }

        code.Open($"{signature}{model.Name} entity, int property)");
        code.Open("switch (property)");
        for (var i = 0; i < model.Properties.Count; i++) code.Line($"case {i}: {statement(model.Properties[i])}; break;");
        code.Close();
        code.Close();
    }

    private static string Reading(PropertyModel property)
    {
        var (method, argument) = TypeNames.Accessor(property.Type);
        var typed = property.Type.Kind == TypeKind.Enum ? $"{method}<{property.Type.Name}>" : method;
        return $"entity.{CSharpText.Identifier(property.Name)} = json.{typed}({argument})";
    }

    private static string Writing(PropertyModel property)
    {
        var (method, argument) = TypeNames.Accessor(property.Type);
        return $"json.{method}(entity.{CSharpText.Identifier(property.Name)}{(argument.Length > 0 ? ", " + argument : "")})";
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
