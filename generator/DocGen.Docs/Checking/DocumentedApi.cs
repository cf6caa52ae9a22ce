using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>What the checks of each page need of all the others.</summary>
/// <param name="Types">What tables list of each type, and what its properties are.</param>
/// <param name="Pages">The pages to check, in the order of their uids; those that merging left out are not among them.</param>
/// <param name="Twins">The pages that no server can tell from others.</param>
public sealed record DocumentedApi(EquatableArray<DocumentedType> Types, EquatableArray<DocumentedPage> Pages, EquatableArray<Finding> Twins)
{
    /// <summary>Of no page at all.</summary>
    public static readonly DocumentedApi Empty = new(default, default, default);

    /// <summary>Brings the tables of all files and the merged model together.</summary>
    /// <param name="files">The evidence of all files, in any order.</param>
    /// <param name="model">What they were merged into.</param>
    public static DocumentedApi Of(IReadOnlyCollection<PageEvidence> files, ApiModel model)
    {
        var types = new DocumentedTypes(model);
        var operations = new Dictionary<string, OperationModel>(StringComparer.Ordinal);
        foreach (var group in model.Groups)
            foreach (var operation in group.Operations) operations[operation.Uid] = operation;
        var twins = new RouteTwins(operations);
        var pages = new List<DocumentedPage>(files.Count);
        foreach (var file in InSet(files))
        {
            var page = file.Facts.Page!;
            operations.TryGetValue(page.Uid, out var operation);
            pages.Add(new(page.Uid, page.Path, operation?.Body?.Type, operation?.Response));
            twins.Add(file);
            if (operation is null) continue;
            types.Add(operation.Response.Root?.Name, file.ResponseTable, page.Path);
            types.Add(operation.Body?.Type.Root?.Name, file.RequestTable, page.Path);
        }

        foreach (var type in PageSet.Types(files).OrderBy(type => type.Page, StringComparer.Ordinal)) types.Add(type);
        return new(types.All(), pages.ToEquatableArray(), twins.Findings.ToEquatableArray());
    }

    /// <summary>The endpoint pages in the order of merging, which has told of those that it left out.</summary>
    private static IEnumerable<PageEvidence> InSet(IEnumerable<PageEvidence> files)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return PageSet.InOrder(files).Where(file => known.Add(file.Facts.Page!.Uid));
    }
}
