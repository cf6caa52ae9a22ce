using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>DOCGEN093: pages of one verb and one path, whose placeholders take the same types.</summary>
/// <remarks>Where the types differ (<c>{id}</c> a number, <c>{name}</c> a text), a server tells them apart.</remarks>
internal sealed class RouteTwins
{
    /// <summary>By verb and path, of pages whose types are the same the first one.</summary>
    private readonly Dictionary<string, List<PageEvidence>> _firsts = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, OperationModel> _operations;

    /// <summary>Looks for twins among operations.</summary>
    /// <param name="operations">What merging made of the pages, by uid.</param>
    public RouteTwins(IReadOnlyDictionary<string, OperationModel> operations) => _operations = operations;

    /// <summary>A finding for each page but the first of its kind.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a page.</summary>
    public void Add(PageEvidence file)
    {
        if (!_firsts.TryGetValue(file.RouteShape, out var firsts))
        {
            // Few paths have twins, so types are looked at only where there are two pages.
            _firsts.Add(file.RouteShape, new(1) { file });
            return;
        }

        var (page, types) = (file.Facts.Page!, Types(file));
        if (firsts.FirstOrDefault(first => Types(first) == types) is { } twin)
            Findings.Add(Finding.Of(CheckingRules.RouteTwin, page.Path, new SpotKey(SpotKind.Route), Said.Text($"{page.Verb} {page.Route}", 100), twin.Path));
        else firsts.Add(file);
    }

    private string Types(PageEvidence file) => _operations.TryGetValue(file.Facts.Page!.Uid, out var operation)
        ? string.Join(",", operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind.ToString()))
        : "";
}
