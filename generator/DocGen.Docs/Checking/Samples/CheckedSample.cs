using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
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
    public static CheckedSample? Request(CheckedPage page) => Of(page, page.Request, isRequest: true, page.Page.RequestBody?.Rows);

    /// <summary>The sample response of a page; null where it has none.</summary>
    public static CheckedSample? Response(CheckedPage page) => Of(page, page.Response, isRequest: false, page.Page.Response.Rows);

    /// <summary>Where its first line stands.</summary>
    public SpotKey Line => new(IsRequest ? SpotKind.RequestSample : SpotKind.ResponseSample);

    /// <summary>A finding at one of its values.</summary>
    public Finding At(string pointer, FindingRule rule, params string[] arguments) =>
        new(rule, File, new SpotKey(IsRequest ? SpotKind.RequestSampleJson : SpotKind.ResponseSampleJson), new EquatableArray<string>(arguments), pointer);

    /// <summary>A finding at one of its headers.</summary>
    public Finding AtHeader(int index, FindingRule rule, params string[] arguments) =>
        Finding.Of(rule, File, new SpotKey(IsRequest ? SpotKind.RequestSampleHeader : SpotKind.ResponseSampleHeader, index), arguments);

    private static CheckedSample? Of(CheckedPage page, ShownSample? shown, bool isRequest, EquatableArray<DocProperty>? rows) => shown is null ? null : new()
    {
        File = shown.File,
        Message = shown.Message,
        IsRequest = isRequest,
        Nodes = NodesOf(page, shown, rows),
    };

    private static List<SampleNode> NodesOf(CheckedPage page, ShownSample shown, EquatableArray<DocProperty>? rows)
    {
        // The sample of a stream is prose by nature.
        if (shown is not { Message.Body: { } body, Type: { Kind: not (TypeKind.None or TypeKind.File) } type }) return [];
        var own = rows is { Count: > 0 } listed
            ? new DocumentedTable("the table of this page", listed.Select(row => row.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(), IsOfSample: true)
            : null;
        // A patch has two forms; its table describes the operations of a list.
        return new SampleNodes(page, own).Of(body, type.Kind == TypeKind.Patch ? null : type);
    }
}
