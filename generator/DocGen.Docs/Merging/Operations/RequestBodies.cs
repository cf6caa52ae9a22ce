using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Decides the type of a request's body.</summary>
internal sealed class RequestBodies(LooseBodies loose)
{
    /// <summary>The type; null where the page has no request body. What the operation gives must be decided.</summary>
    public DraftType? Of(OperationDraft operation)
    {
        var source = operation.Source;
        if (source.Page.RequestBody is not { } body) return null;
        // What is changed is what comes back, without what only answers carry.
        if (IsPatch(source.Page, body)) return new DraftType(TypeKind.Patch, operation.Response.Structure?.Base ?? operation.Response.Structure);
        if (operation.Asked is not { } described) return loose.Of(source, body);
        var type = DraftType.Of(described);
        return source.RequestSample is { Kind: SampleKind.Array } ? DraftType.ListOf(type) : type;
    }

    /// <summary>Rule: a PATCH whose rows are those of an operation of RFC 6902 takes a patch document.</summary>
    public static bool IsPatch(DocPage page, DocRequestBody body) =>
        page.Verb == "PATCH" && (body.Rows is not { } rows || (rows.Any(row => row.Name == "op") && rows.Any(row => row.Name == "path")));
}
