using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of request classes: after the method; where methods of several groups clash, each after its group too.</summary>
internal static class RequestClassNames
{
    /// <summary>Names the bodies that are made for one operation.</summary>
    public static void Name(List<OperationDraft> operations, TypeNames names, IReadOnlyDictionary<string, string> groups)
    {
        var own = operations.Where(operation => operation.Asked is { Group: not null, Name: "" }).ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var clashing = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in own)
            if (!seen.Add(operation.Source.RequestClass)) clashing.Add(operation.Source.RequestClass);
        foreach (var operation in own)
        {
            var (source, structure, name) = (operation.Source, operation.Asked!, operation.Source.RequestClass);
            var clashes = clashing.Contains(name);
            structure.Name = !clashes && names.TryTake(name) ? name : names.Take(groups[source.Group] + name);
            if (structure.Name != name) names.Report(source.RequestHeading, name, structure.Name, clashes ? "another group has an operation of that name" : "another type is called so");
        }
    }

    /// <summary>What the class of a page's request should be called.</summary>
    public static string Wanted(SourcePage source)
    {
        var label = source.Page.RequestBody!.Label;
        return source.MethodName + (label == RequestTables.OwnLabel || label.Length == 0 ? "Request" : CSharpNames.Pascal(label));
    }
}
