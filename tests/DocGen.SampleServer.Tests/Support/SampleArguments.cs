using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;
using DocGen.Runtime;

namespace DocGen.SampleServer.Tests.Support;

/// <summary>The arguments for a call of an emitted method: the page's own sample as body, and plain values for what is required besides.</summary>
internal static class SampleArguments
{
    public static object?[] Of(CorpusLayout layout, PageReading reading, OperationModel operation, MethodInfo method) =>
        Array.ConvertAll(method.GetParameters(), parameter => Of(layout, reading, operation, parameter));

    /// <summary>A value of a type as the text of path, query or JSON.</summary>
    public static string Text(TypeModel type, DocPage page, string? name = null) => type.Kind switch
    {
        TypeKind.Int32 or TypeKind.Int64 => "7",
        TypeKind.Double => "1.5",
        TypeKind.Boolean => "true",
        TypeKind.DateTime => "2024-05-06T07:08:09Z",
        TypeKind.Enum => page.PathParts.Concat(page.QueryParameters).First(row => row.Name == name).Members[0],
        TypeKind.List => Text(type.Element!, page, name),
        _ => "text",
    };

    /// <summary>The body: the sample, or JSON of the body's type where the page shows none.</summary>
    public static string BodyJson(CorpusLayout layout, PageReading reading, TypeModel type) =>
        layout.SampleJson(reading, SpotKind.RequestSampleJson) ?? Json(type, reading.Facts.Page!);

    private static string Json(TypeModel type, DocPage page) => type.Kind switch
    {
        TypeKind.List => $"[{Json(type.Element!, page)}]",
        TypeKind.Dictionary => $"{{\"name\":{Json(type.Element!, page)}}}",
        TypeKind.Entity => "{}",
        TypeKind.Bytes => "\"R0lG\"",
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double or TypeKind.Boolean => Text(type, page),
        _ => $"\"{Text(type, page)}\"",
    };

    private static object? Of(CorpusLayout layout, PageReading reading, OperationModel operation, ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (operation.Body is { } body && parameter.Name == body.Name) return Body(layout, reading, body, type);
        return operation.Parameters.FirstOrDefault(one => one.Name == parameter.Name && one.Required) is { } required
            ? Value(required, reading.Facts.Page!, type)
            : null;
    }

    private static object Value(ParameterModel parameter, DocPage page, Type type)
    {
        var text = Text(parameter.Type, page, parameter.WireName);
        return parameter.Type.Kind switch
        {
            TypeKind.Enum => type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [text])!,
            TypeKind.DateTime => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            TypeKind.List when type == typeof(List<int>) => new List<int> { 7 },
            TypeKind.List => new List<string> { text },
            _ => Convert.ChangeType(text, type, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static object Body(CorpusLayout layout, PageReading reading, BodyModel body, Type type)
    {
        if (body.Type.Kind == TypeKind.File) return ApiFile.FromBytes("GIF89a"u8.ToArray());
        var json = Encoding.UTF8.GetBytes(BodyJson(layout, reading, body.Type));
        if (body.Type.Kind == TypeKind.Patch)
            return typeof(SampleArguments).GetMethod(nameof(Patch), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.IsGenericType ? type.GenericTypeArguments[0] : typeof(object)).Invoke(null, [json])!;
        return layout.Api.ShapeOf(type).ReadValue(json, JsonRules.Default)!;
    }

    /// <summary>The samples' paths lack the slash that RFC 6901 has in front of each step; typed paths always write it.</summary>
    private static ApiPatch Patch<T>(byte[] json)
    {
        var operations = JsonNode.Parse(json)!.AsArray();
        foreach (var operation in operations)
            operation!["path"] = "/" + operation["path"]!.GetValue<string>().TrimStart('/');
        return ApiPatch<T>.Parse(Encoding.UTF8.GetBytes(operations.ToJsonString()))!;
    }
}
