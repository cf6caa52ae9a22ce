using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Names of request classes: after the method; where methods of several groups clash, each after its group too.</summary>
internal static class RequestClassNames
{
    /// <summary>Names the bodies that are made for one operation.</summary>
    public static void Name(Evidence evidence, IEnumerable<OperationDraft> operations, TypeNames names, IReadOnlyDictionary<string, string> groups)
    {
        var own = operations
            .Where(operation => evidence.Requests.TryGetValue(operation.Source.Page.Uid, out var structure) && structure.Group is not null && structure.Name.Length == 0)
            .Select(operation => (operation.Source, Structure: evidence.Requests[operation.Source.Page.Uid], Name: Wanted(operation.Source)))
            .ToList();
        var clashing = new HashSet<string>(own.GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.OrdinalIgnoreCase);
        foreach (var (source, structure, name) in own)
        {
            var scoped = groups[source.Group] + name;
            structure.Name = clashing.Contains(name) ? names.Take(scoped) : names.Take(name, scoped);
            if (structure.Name != name) names.Report(source.At(SpotKind.RequestHeading), name, structure.Name, clashing.Contains(name) ? "another group has an operation of that name" : "another type is called so");
        }
    }

    private static string Wanted(SourcePage source)
    {
        var label = source.Page.RequestBody!.Label;
        return CSharpNames.Pascal(source.Method) + (label == RequestTables.OwnLabel || label.Length == 0 ? "Request" : CSharpNames.Pascal(label));
    }
}
