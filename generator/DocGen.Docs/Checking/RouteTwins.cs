using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>DOCGEN093: pages of one verb and one path, whose placeholders take the same types.</summary>
/// <remarks>Where the types differ (<c>{id}</c> a number, <c>{name}</c> a text), a server tells them apart.</remarks>
internal sealed class RouteTwins
{
    /// <summary>By verb, path and types, the first page of each.</summary>
    private readonly Dictionary<string, DocPage> _firsts = new(StringComparer.Ordinal);

    /// <summary>A finding for each page but the first of its kind.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Adds a page, with what merging made of it.</summary>
    public void Add(SourcePage source, OperationModel operation)
    {
        if (operation.TwinRank is null) return;
        var page = source.Page;
        var kind = $"{source.RouteShape} {Types(operation)}";
        if (_firsts.TryGetValue(kind, out var twin))
            Findings.Add(Finding.Of(CheckingRules.RouteTwin, page.Path, new SpotKey(SpotKind.Route), Said.Text($"{page.Verb} {page.Route}", 100), twin.Path));
        else _firsts.Add(kind, page);
    }

    private static string Types(OperationModel operation) =>
        string.Join(",", operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind.ToString()));
}
