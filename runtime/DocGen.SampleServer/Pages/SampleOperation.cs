using System.Buffers;
using System.Text;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.SampleServer.Answering;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Routing;
using DocGen.SampleServer.Storing;

namespace DocGen.SampleServer.Pages;

/// <summary>An operation with all that serving it needs, made once.</summary>
internal sealed class SampleOperation
{
    public SampleOperation(OperationModel model, ReadApi api, TypeTable types)
    {
        var page = api.PageOf(model);
        var shown = page.ResponseSample?.Body ?? Included(api, page.ResponseSampleInclude);
        Model = model;
        Shape = RouteShape.Of(model.Route);
        PathParts = [.. model.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path)];
        Query = [.. model.Parameters.Where(parameter => parameter.Place == ParameterPlace.Query), .. model.Query is { } query ? types.Query(query) : []];
        Media = new OperationMedia(model);
        Origin = shown is null ? AnswerOrigin.Table : AnswerOrigin.Page;
        Answer = model.Response.Kind switch
        {
            TypeKind.None => [],
            TypeKind.File => Encoding.UTF8.GetBytes(shown is { Kind: SampleKind.String } ? shown.Text : "A file."),
            _ => shown is null ? TypeSample.Of(model.Response, types) : SampleText.Of(shown),
        };

        // Where a page's own sample contradicts its table, either is right: whoever copies the sample must get an answer.
        var request = page.RequestSample?.Body ?? Included(api, page.RequestSampleInclude);
        Contradictions = request is null || model.Body is not { } body
            ? []
            : [.. new BodyCheck(types, new(StringComparer.Ordinal), refusesUnknown: true).Find(new ReadOnlySequence<byte>(SampleText.Of(request)), body).Select(fault => fault.Pattern)];
    }

    public OperationModel Model { get; }

    public RouteShape Shape { get; }

    /// <summary>The path parts, in the path's order.</summary>
    public IReadOnlyList<ParameterModel> PathParts { get; }

    /// <summary>All query parameters but a typed <c>$select</c>.</summary>
    public IReadOnlyList<ParameterModel> Query { get; }

    public OperationMedia Media { get; }

    /// <summary>The body of a success: JSON, or the bytes of a file; empty where there is none.</summary>
    public byte[] Answer { get; }

    public AnswerOrigin Origin { get; }

    /// <summary>The places, as patterns, at which the page's sample request contradicts the page's table.</summary>
    public HashSet<string> Contradictions { get; }

    /// <summary>What the in-memory mode makes of a call; null where nothing.</summary>
    public EntityLink? Link { get; set; }

    /// <summary>The value of a path part.</summary>
    /// <param name="values">The values of the placeholders, in the path's order.</param>
    /// <param name="name">The part's name; where it comes twice in a path, the first counts.</param>
    public string PathValue(string[] values, string name) => values[Shape.Placeholders.IndexOf(name)];

    private static SampleValue? Included(ReadApi api, string? path) => path is null ? null : api.Samples.Find(path)?.Sample.Body;
}
