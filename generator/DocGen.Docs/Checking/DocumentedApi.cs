using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
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

    /// <summary>The page that describes an operation; null where none does.</summary>
    internal DocumentedPage? Find(string uid) => Sorted.Find(Pages, page => page.Uid, uid);

    /// <summary>Brings the tables of all files and the merged model together.</summary>
    /// <param name="files">All files.</param>
    /// <param name="model">What they were merged into.</param>
    /// <param name="kept">The types of the last time; null where there was none.</param>
    public static DocumentedApi Of(PageSet files, ApiModel model, KeptTypes? kept = null)
    {
        var types = new DocumentedTypes(model);
        var twins = new RouteTwins();
        var operations = new OperationsInOrder(model);
        var pages = new List<DocumentedPage>(files.Pages.Count);
        foreach (var source in files.Pages)
        {
            var operation = operations.Next(source);
            pages.Add(new(source.Page.Uid, source.Page.Path, operation?.Body?.Type, operation?.Response));
            if (operation is null) continue;
            twins.Add(source, operation);
            types.Add(operation.Response.Root?.Name, source.ResponseTable, source.Page.Path);
            types.Add(operation.Body?.Type.Root?.Name, source.RequestTable, source.Page.Path);
        }

        foreach (var type in files.Types.OrderBy(type => type.Page, StringComparer.Ordinal)) types.Add(type);
        return new(types.All(kept), pages.ToEquatableArray(), twins.Findings.ToEquatableArray());
    }
}
