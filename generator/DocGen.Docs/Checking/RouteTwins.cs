using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>DOCGEN093: pages of one verb and one path, whose placeholders take the same types.</summary>
/// <remarks>Where the types differ (<c>{id}</c> a number, <c>{name}</c> a text), a server tells them apart.</remarks>
internal sealed class RouteTwins
{
    private readonly Dictionary<(string Verb, string Shape, string Types), string> _known = [];

    /// <summary>A finding for each page but the first of its kind.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a page.</summary>
    public void Add(DocPage page, OperationModel? operation)
    {
        var types = operation?.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind) ?? [];
        var key = (page.Verb, Paths.Shape(page.Route), string.Join(",", types));
        if (!_known.TryGetValue(key, out var first)) _known.Add(key, page.Path);
        else Findings.Add(Finding.Of(CheckingRules.RouteTwin, page.Path, new SpotKey(SpotKind.Route), Said.Text($"{page.Verb} {page.Route}", 100), first));
    }
}
