using System.Text;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Documented paths as ASP.NET Core route templates.</summary>
internal static class RouteTemplates
{
    /// <summary>The path with a constraint on each placeholder whose type has one.</summary>
    /// <remarks>Two pages may share a path but for the placeholder, as <c>/User/{id}</c> and <c>/User/{name}</c>; only the type tells them apart.</remarks>
    public static string Of(OperationModel operation)
    {
        var route = new StringBuilder(operation.Route);
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Place != ParameterPlace.Path || Constraint(parameter.Type) is not { } constraint) continue;
            route.Replace($"{{{parameter.WireName}}}", $"{{{parameter.WireName}:{constraint}}}");
        }

        return route.ToString();
    }

    private static string? Constraint(TypeModel type) => type.Kind switch
    {
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.Boolean => "bool",
        _ => null,
    };
}
