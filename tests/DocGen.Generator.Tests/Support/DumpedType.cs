using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace DocGen.Generator.Tests.Support;

/// <summary>An entity as its compiled class tells it, with the properties of its bases.</summary>
internal sealed record DumpedType(string Name, string? Base, DumpedProperty[] Properties)
{
    public static DumpedType Of(Type type) => new(
        type.Name,
        type.BaseType == typeof(ApiEntity) ? null : type.BaseType!.Name,
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => new DumpedProperty(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name, property.Name, NameOf(property.PropertyType))),
        ]);

    /// <summary>The type in the docs' words, with element types: <c>int32[]</c>, <c>Associate{}</c>, <c>enum</c>.</summary>
    public static string NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.GetCustomAttribute<OpenEnumAttribute>() is not null) return "enum";
        if (type.IsGenericType) return type.GetGenericTypeDefinition() is var generic && generic == typeof(List<>) ? NameOf(type.GenericTypeArguments[0]) + "[]"
            : generic == typeof(Dictionary<,>) ? NameOf(type.GenericTypeArguments[1]) + "{}"
            : type.Name.Split('`')[0] + "<" + NameOf(type.GenericTypeArguments[0]) + ">";
        return type == typeof(string) ? "string" : type == typeof(int) ? "int32" : type == typeof(long) ? "int64" : type == typeof(double) ? "double"
            : type == typeof(bool) ? "bool" : type == typeof(DateTimeOffset) ? "date-time" : type == typeof(byte[]) ? "byte" : type == typeof(JsonElement) ? "any"
            : type.Name;
    }
}
