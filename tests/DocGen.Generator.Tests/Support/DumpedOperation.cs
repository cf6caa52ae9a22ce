using System.Reflection;
using DocGen.Runtime;

namespace DocGen.Generator.Tests.Support;

/// <summary>An operation as its compiled method tells it: what goes over the wire, by the names and types that attributes and signature show.</summary>
internal sealed record DumpedOperation(string Uid, string Verb, string Path, DumpedParameter[] Parameters, string? Body, string? Response)
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static DumpedOperation Of(EmittedOperation operation)
    {
        var parameters = new List<DumpedParameter>();
        string? body = null;
        foreach (var parameter in operation.Method.GetParameters())
        {
            if (parameter.ParameterType == typeof(CancellationToken) || typeof(ApiHeaderValues).IsAssignableFrom(parameter.ParameterType)) continue;
            if (parameter.Name is "request" or "body") body = DumpedType.NameOf(parameter.ParameterType);
            else if (typeof(IApiQuery).IsAssignableFrom(parameter.ParameterType)) parameters.AddRange(parameter.ParameterType.GetProperties().Select(OfObject));
            else parameters.Add(Of(parameter, operation.Path));
        }

        return new(operation.Uid, operation.Verb, operation.Path, [.. parameters], body, operation.Response is { } response ? DumpedType.NameOf(response) : null);
    }

    /// <summary>A parameter's wire name is its attribute's, or its own; it is a path part if the path has one of that name.</summary>
    private static DumpedParameter Of(ParameterInfo parameter, string path)
    {
        var wire = parameter.GetCustomAttribute<QueryAttribute>()?.Name ?? parameter.GetCustomAttribute<PathAttribute>()?.Name ?? parameter.Name!;
        var place = parameter.GetCustomAttribute<QueryAttribute>() is null && path.Contains("{" + wire + "}", StringComparison.Ordinal) ? "path" : "query";
        var isSelect = parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Select<>);
        return new(place, wire, isSelect ? "string" : DumpedType.NameOf(parameter.ParameterType), !parameter.HasDefaultValue);
    }

    private static DumpedParameter OfObject(PropertyInfo property) =>
        new("query", property.GetCustomAttribute<QueryAttribute>()!.Name, DumpedType.NameOf(property.PropertyType), s_nullability.Create(property).WriteState == NullabilityState.NotNull);
}
