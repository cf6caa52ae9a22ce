using DocGen.Docs.Model;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Checking;

/// <summary>The media types of an operation: what its page takes, and what it can be answered with here.</summary>
internal sealed class OperationMedia
{
    private static readonly string[] s_patches = ["application/json-patch+json", "application/merge-patch+json", "application/json"];
    private static readonly string[] s_json = ["application/json", "text/json", "application/*+json"];

    private readonly MediaTypeHeaderValue[] _taken;

    public OperationMedia(OperationModel operation)
    {
        Taken = operation.Body switch
        {
            null => [],
            { ContentTypes.Count: > 0 } body => [.. body.ContentTypes],
            { Type.Kind: TypeKind.Patch } => s_patches,
            { Type.Kind: TypeKind.File } => ["*/*"],
            _ => s_json,
        };
        _taken = Array.ConvertAll(Taken, type => MediaTypeHeaderValue.TryParse(type, out var parsed) ? parsed : new MediaTypeHeaderValue("application/json"));
        Documented = [.. operation.AcceptTypes];
        Spoken = operation.Response.Kind switch
        {
            TypeKind.None => [],
            TypeKind.File => [.. operation.Accept.Split(',', StringSplitOptions.TrimEntries)],
            _ => [.. Documented.Where(IsJson).DefaultIfEmpty("application/json").OrderBy(type => type == "application/json" ? 0 : 1)],
        };
    }

    /// <summary>What a request's body may be.</summary>
    public string[] Taken { get; }

    /// <summary>What the page lists for Accept.</summary>
    public string[] Documented { get; }

    /// <summary>What an answer can be here, the best first: the samples are JSON, so XML is not among them.</summary>
    public string[] Spoken { get; }

    /// <summary>Whether a request's body of this type is taken.</summary>
    public bool Takes(StringSegment type) => _taken.Any(taken => taken.MatchesMediaType(type));

    /// <summary>Whether a media type is JSON, by its name or its suffix (RFC 6839, section 3.1).</summary>
    public static bool IsJson(string? type) =>
        type is not null && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
