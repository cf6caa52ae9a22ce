using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;

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
    /// <param name="files">The tables of all files, in any order.</param>
    /// <param name="model">What they were merged into.</param>
    public static DocumentedApi Of(IReadOnlyCollection<PageTables> files, ApiModel model)
    {
        var types = new DocumentedTypes(model);
        var operations = new Dictionary<string, OperationModel>(StringComparer.Ordinal);
        foreach (var operation in model.Groups.SelectMany(group => group.Operations)) operations[operation.Uid] = operation;
        var twins = new RouteTwins();
        var pages = new List<DocumentedPage>(files.Count);
        foreach (var page in InSet(files))
        {
            operations.TryGetValue(page.Uid!, out var operation);
            pages.Add(new(page.Uid!, page.Path, operation?.Body?.Type, operation?.Response));
            twins.Add(page.Path, page.Route!, operation);
            if (operation is null) continue;
            types.Add(operation.Response.Root?.Name, page.Given, page.Path);
            types.Add(operation.Body?.Type.Root?.Name, page.Taken, page.Path);
        }

        foreach (var file in files.Where(file => file.Types.Count > 0).OrderBy(file => file.Path, StringComparer.Ordinal))
            foreach (var type in file.Types) types.Add(type, file.Path);
        return new(types.All(), pages.ToEquatableArray(), twins.Findings.ToEquatableArray());
    }

    /// <summary>The endpoint pages in the order of merging, which has told of those that it left out.</summary>
    private static IEnumerable<PageTables> InSet(IEnumerable<PageTables> files)
    {
        var pages = files.Where(file => file.Uid is not null).ToList();
        pages.Sort(static (one, other) => string.CompareOrdinal(one.Uid, other.Uid) is var byUid and not 0 ? byUid : string.CompareOrdinal(one.Path, other.Path));
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return pages.Where(page => known.Add(page.Uid!));
    }
}
