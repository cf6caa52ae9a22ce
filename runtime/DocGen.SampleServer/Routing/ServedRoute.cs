using DocGen.Docs.Model;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Routing;

/// <summary>A verb with a shape of path, and the operations that share them: mostly one, two where pages differ in a placeholder's type only.</summary>
internal sealed class ServedRoute
{
    private readonly ParameterValues _values;

    public ServedRoute(string verb, RouteShape shape, IEnumerable<SampleOperation> operations, ParameterValues values)
    {
        (Verb, Shape, _values) = (verb, shape, values);

        // The stricter type first, since any value is a text.
        Operations = [.. operations.OrderBy(operation => operation.PathParts.Sum(part => Width(part.Type))).ThenBy(operation => operation.Model.Uid, StringComparer.Ordinal)];
    }

    public string Verb { get; }

    public RouteShape Shape { get; }

    /// <summary>The operations, the one with the stricter types first.</summary>
    public IReadOnlyList<SampleOperation> Operations { get; }

    /// <summary>Whether two operations differ in nothing that a request has, so that one of them is never reached.</summary>
    public bool HidesSome => Operations.Select(operation => string.Join(',', operation.PathParts.Select(part => Width(part.Type)))).Distinct(StringComparer.Ordinal).Count() < Operations.Count;

    /// <summary>The operation that a request's path means: the first that all values fit, or else the last, whose check then says what is wrong.</summary>
    /// <param name="values">The values of the placeholders, in the path's order.</param>
    public SampleOperation Pick(string[] values)
    {
        foreach (var operation in Operations)
        {
            if (operation.PathParts.All(part => _values.Fits(part.Type, operation.PathValue(values, part.WireName))))
            {
                return operation;
            }
        }

        return Operations[^1];
    }

    /// <summary>How many texts are values of a type, in rough order.</summary>
    private static int Width(TypeModel type) => type.Kind switch
    {
        TypeKind.Boolean => 0,
        TypeKind.Int32 => 1,
        TypeKind.Int64 => 2,
        TypeKind.Double => 3,
        TypeKind.DateTime => 4,
        TypeKind.Enum => 5,
        _ => 100,
    };
}
