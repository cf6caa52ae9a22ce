using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using static DocGen.Docs.Surface.SurfaceKind;

namespace DocGen.Docs.Surface;

/// <summary>Where the pages say what a member is: the row of its table, else the sample that shows it, else what names its type.</summary>
internal sealed class SurfacePlaces
{
    private readonly Dictionary<string, (OperationModel Operation, DocPage Page)> _operations = new(StringComparer.Ordinal);
    private readonly TypePlaces _types;

    /// <summary>Looks through all pages.</summary>
    public SurfacePlaces(ApiModel model, IReadOnlyCollection<PageFacts> files)
    {
        var pages = new Dictionary<string, DocPage>(StringComparer.Ordinal);
        foreach (var file in files)
            if (file.Page is { } page) pages[page.Path] = page;
        _types = new TypePlaces(model);
        foreach (var type in files.SelectMany(file => file.Types)) _types.AddTypePage(type);
        foreach (var operation in model.Groups.SelectMany(group => group.Operations))
        {
            if (!pages.TryGetValue(operation.Page, out var page)) continue;
            _operations[operation.Uid] = (operation, page);
            _types.AddTables(operation, page);
        }

        var samples = new SamplePlaces(new SampleFiles(files), _types);
        foreach (var (operation, page) in _operations.Values) samples.Add(operation, page);
        foreach (var (operation, page) in _operations.Values) _types.AddMentions(operation, page);
    }

    /// <summary>The place of a member of the model; null where no page shows it.</summary>
    public SurfacePlace? Of(SurfaceMember member)
    {
        if (member.Kind is Entity or Property or SurfaceKind.Enum or Word) return _types.Find(member.Owner, member.Kind == Property ? member.Name : "");
        return _operations.TryGetValue(member.Owner, out var found) ? new SurfacePlace(found.Page.Path, OnPage(member, found.Page)) : null;
    }

    private static SpotKey OnPage(SurfaceMember member, DocPage page) => member.Kind switch
    {
        // A header without a row follows from a status.
        Header => SurfacePlace.Row(SpotKind.Header, page.Headers, row => row.Name == member.Name) ?? new(SpotKind.ResponseHeading),
        Status => SurfacePlace.Row(SpotKind.StatusRow, page.Response.Statuses, row => row.Code.ToString(CultureInfo.InvariantCulture) == member.Name) ?? new(SpotKind.ResponseHeading),
        Query or SurfaceKind.Path => SurfacePlace.ParameterRow(page, member.Name),
        Options => new(SpotKind.QueryParameter),
        Body => new(SpotKind.RequestHeading),
        Answer => SurfacePlace.AnswerHeading(page),
        _ => new(SpotKind.Route),
    };
}
