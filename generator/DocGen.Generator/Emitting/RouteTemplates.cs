using System.Text;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>Documented paths as ASP.NET Core route templates.</summary>
internal static class RouteTemplates
{
    /// <summary>The path; among twins each placeholder gets a constraint, as only the types tell them apart.</summary>
    /// <remarks>
    /// Elsewhere a constraint would turn a malformed value into a 404 where a 400 can name it. What a template cannot hold (braces around nothing known, placeholders
    /// twice or side by side, slashes in a row) is dropped: one bad page must not keep the whole application from starting.
    /// </remarks>
    public static string Of(OperationModel operation)
    {
        var route = operation.Route;
        var template = new StringBuilder(route.Length + 16);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < route.Length; at++)
        {
            var last = template.Length == 0 ? ' ' : template[template.Length - 1];
            if (route[at] == '{' && last != '}' && Placeholder(operation, route, at) is { } parameter && seen.Add(parameter.WireName))
            {
                var constraint = operation.TwinRank is null ? null : Constraint(parameter.Type);
                template.Append('{').Append(parameter.WireName).Append(constraint is null ? "" : ":" + constraint).Append('}');
                at += parameter.WireName.Length + 1;
            }
            else if (route[at] is '[' or ']') template.Append(route[at], 2);
            else if (route[at] is not ('{' or '}') && (route[at] != '/' || last != '/')) template.Append(route[at]);
        }

        return template.ToString();
    }

    private static ParameterModel? Placeholder(OperationModel operation, string route, int open)
    {
        foreach (var parameter in operation.Parameters)
        {
            var name = parameter.WireName;
            if (parameter.Place == ParameterPlace.Path && name.IndexOfAny(s_unfit) < 0 && string.CompareOrdinal(route, open + 1, name + "}", 0, name.Length + 1) == 0) return parameter;
        }

        return null;
    }

    // What has a meaning of its own in a placeholder of a template.
    private static readonly char[] s_unfit = ['{', '}', '/', '?', '*', ':', '=', '[', ']'];

    private static string? Constraint(TypeModel type) => type.Kind switch
    {
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.Double => "double",
        TypeKind.Boolean => "bool",
        TypeKind.DateTime => "datetime",
        _ => null,
    };
}
