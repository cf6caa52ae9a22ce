using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>A sample of a page beside the types of its values.</summary>
internal sealed record CheckedSample
{
    /// <summary>More findings of one kind in one sample say no more.</summary>
    public const int MostFindings = 10;

    /// <summary>The file that it stands in: the page or an included file.</summary>
    public required string File { get; init; }

    /// <summary>The message.</summary>
    public required DocSample Message { get; init; }

    /// <summary>Whether it is what is sent.</summary>
    public required bool IsRequest { get; init; }

    /// <summary>The values of its body; empty where it has none, or one that is not described.</summary>
    public required List<SampleNode> Nodes { get; init; }

    /// <summary>The sample request of a page; null where it has none.</summary>
    public static CheckedSample? Request(SourcePage source, DocumentedTypes types) => source.RequestMessage is not { } message ? null : new()
    {
        File = source.RequestSampleFile,
        Message = message,
        IsRequest = true,
        Nodes = NodesOf(message, types.Operation(source.Page)?.Body?.Type, source.Page.RequestBody?.Rows, types),
    };

    /// <summary>The sample response of a page; null where it has none. The answer to a failed call is described by no table.</summary>
    public static CheckedSample? Response(SourcePage source, DocumentedTypes types) => source.ResponseMessage is not { } message ? null : new()
    {
        File = source.ResponseSampleFile,
        Message = message,
        IsRequest = false,
        Nodes = message.Status >= 300 ? [] : NodesOf(message, types.Operation(source.Page)?.Response, source.Page.Response.Rows, types),
    };

    /// <summary>Where its first line stands.</summary>
    public SpotKey Line => new(IsRequest ? SpotKind.RequestSample : SpotKind.ResponseSample);

    /// <summary>A finding at one of its values.</summary>
    public Finding At(string pointer, FindingRule rule, params string[] arguments) =>
        new(rule, File, new SpotKey(IsRequest ? SpotKind.RequestSampleJson : SpotKind.ResponseSampleJson), new EquatableArray<string>(arguments), pointer);

    /// <summary>A finding at one of its headers.</summary>
    public Finding AtHeader(int index, FindingRule rule, params string[] arguments) =>
        Finding.Of(rule, File, new SpotKey(IsRequest ? SpotKind.RequestSampleHeader : SpotKind.ResponseSampleHeader, index), arguments);

    private static List<SampleNode> NodesOf(DocSample message, TypeModel? type, EquatableArray<DocProperty>? rows, DocumentedTypes types)
    {
        // The sample of a stream is prose by nature.
        if (message.Body is not { } body || type is null or { Kind: TypeKind.None or TypeKind.File }) return [];
        var own = rows is { Count: > 0 } listed ? new DocumentedTable("the table of this page", isOfSample: true).Add(listed.Select(row => row.Name)) : null;
        // A patch has two forms; its table describes the operations of a list.
        return new SampleNodes(types, own).Of(body, type.Kind == TypeKind.Patch ? null : type);
    }
}
