using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>DOCGEN093: pages of one verb and one path, whose placeholders take the same types.</summary>
/// <remarks>Where the types differ (<c>{id}</c> a number, <c>{name}</c> a text), a server tells them apart.</remarks>
internal sealed class RouteTwins
{
    private readonly Dictionary<string, PageEvidence> _shapes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DocPage> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, OperationModel> _operations;

    /// <summary>Looks for twins among operations.</summary>
    /// <param name="operations">What merging made of the pages, by uid.</param>
    public RouteTwins(IReadOnlyDictionary<string, OperationModel> operations) => _operations = operations;

    /// <summary>A finding for each page but the first of its kind.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a page.</summary>
    public void Add(PageEvidence file)
    {
        if (!_shapes.TryGetValue(file.RouteShape, out var first))
        {
            _shapes.Add(file.RouteShape, file);
            return;
        }

        // Few paths have twins, so the types of the first are looked at only now.
        var page = file.Facts.Page!;
        if (Key(first) is var key && !_known.ContainsKey(key)) _known.Add(key, first.Facts.Page!);
        key = Key(file);
        if (!_known.TryGetValue(key, out var twin)) _known.Add(key, page);
        else Findings.Add(Finding.Of(CheckingRules.RouteTwin, page.Path, new SpotKey(SpotKind.Route), Said.Text($"{page.Verb} {page.Route}", 100), twin.Path));
    }

    private string Key(PageEvidence file)
    {
        var types = _operations.TryGetValue(file.Facts.Page!.Uid, out var operation)
            ? operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind.ToString()) : [];
        return $"{file.RouteShape} {string.Join(",", types)}";
    }
}
