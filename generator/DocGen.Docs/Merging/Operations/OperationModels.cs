using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Operations as the model has them, once all types are named.</summary>
internal static class OperationModels
{
    /// <summary>What the page alone tells of an operation; names and types are still open.</summary>
    public static OperationModel Of(DocPage page)
    {
        var successes = page.Response.Statuses.Where(status => status.Code is >= 200 and < 300).Select(status => new StatusModel(status.Code, status.Meaning)).ToList();
        var success = successes.FirstOrDefault(status => PageEvidence.MayHaveBody(status.Code)) ?? successes.FirstOrDefault() ?? new StatusModel(204, "");
        return new OperationModel
        {
            Uid = page.Uid,
            Name = "",
            Page = page.Path,
            Verb = page.Verb,
            Route = page.Route,
            Description = page.Description,
            Notes = page.Notes.Where(note => note.Kind != DocNoteKind.Deprecated).Select(note => note.Text).ToEquatableArray(),
            Experimental = page.Notes.Any(note => note.Kind == DocNoteKind.Experimental),
            Obsolete = page.Notes.FirstOrDefault(note => note.Kind == DocNoteKind.Deprecated)?.Text,
            Response = new TypeModel(TypeKind.None),
            Success = success,
            OtherSuccesses = successes.Where(status => status.Code != success.Code).ToEquatableArray(),
            Errors = page.Response.Statuses.Where(status => status.Code is < 200 or >= 300).Select(status => new StatusModel(status.Code, status.Meaning)).ToEquatableArray(),
            Headers = HeaderRows.Of(page),
            AcceptTypes = MediaTypes.Of(page, "Accept"),
        };
    }

    /// <summary>The model of an operation; the one of the last merge where nothing about it has changed.</summary>
    /// <param name="draft">The operation with its types.</param>
    /// <param name="name">The method's name.</param>
    public static OperationModel Of(OperationDraft draft, string name)
    {
        if (draft.Source.LastOperation is { } last && last.Name == name && last.Query == draft.Query?.Name && last.TwinRank == draft.TwinRank && IsOf(last, draft)) return last;
        var scope = MemberNames.OfCall().Reserve(draft.SelectRoot is null ? [] : ["select"]).Reserve(draft.Query is null ? [] : ["query"]);
        return draft.Source.LastOperation = draft.Source.Operation with
        {
            Name = name,
            TwinRank = draft.TwinRank,
            Parameters = Signature(draft).Select(parameter => Model(parameter, scope)).ToEquatableArray(),
            Query = draft.Query?.Name,
            Body = Body(draft),
            Response = draft.Response.ToModel(),
            SelectRoot = draft.SelectRoot?.Name,
            Accept = Accept(draft),
        };
    }

    /// <summary>Whether a model of the same page has all the types of a draft.</summary>
    private static bool IsOf(OperationModel model, OperationDraft draft)
    {
        if (model.SelectRoot != draft.SelectRoot?.Name || !draft.Response.Is(model.Response)) return false;
        if (draft.Body is null ? model.Body is not null : model.Body is null || !draft.Body.Is(model.Body.Type)) return false;
        var index = 0;
        foreach (var parameter in Signature(draft))
            if (index >= model.Parameters.Count || !parameter.Type.Is(model.Parameters[index++].Type)) return false;
        return index == model.Parameters.Count;
    }

    /// <summary>The parameters that the options object doesn't hold.</summary>
    private static IEnumerable<TypedParameter> Signature(OperationDraft draft) => draft.Query is null ? draft.Parameters : draft.Parameters.Where(parameter => parameter.Row.Required);

    private static ParameterModel Model(TypedParameter parameter, TakenNames scope) =>
        new(parameter.Place, parameter.Row.Name, scope.TakeOr(CSharpNames.Camel(parameter.Row.Name), "Value"), parameter.Type.ToModel(), parameter.Row.Required, parameter.Row.Description);

    private static BodyModel? Body(OperationDraft draft)
    {
        if (draft.Body is not { } type || draft.Source.Page.RequestBody is not { } body) return null;
        var types = MediaTypes.Of(draft.Source.Page, "Content-Type");
        var name = body.Label == RequestTables.OwnLabel ? "request" : "body";
        return new BodyModel(name, type.ToModel(), body.Description, ContentType(type.Kind, types), types);
    }

    /// <summary>JSON wherever the page allows it; a page that lists nothing (PATCH) leaves it to the kind of body.</summary>
    private static string ContentType(TypeKind kind, EquatableArray<string> types) => kind switch
    {
        TypeKind.Patch => MediaKinds.JsonPatch,
        TypeKind.File => types.FirstOrDefault(type => !MediaKinds.IsStructured(type)) ?? MediaKinds.Bytes,
        _ => MediaKinds.Json,
    };

    /// <summary>What the client asks for: nothing where nothing comes back, the listed kinds of file for a stream, else JSON.</summary>
    private static string Accept(OperationDraft draft)
    {
        if (draft.Response.Kind == TypeKind.None) return "";
        if (draft.Response.Kind != TypeKind.File) return MediaKinds.Json;
        var files = draft.Source.Operation.AcceptTypes.Where(type => !MediaKinds.IsStructured(type)).ToList();
        return files.Count == 0 ? MediaKinds.Bytes : string.Join(", ", files);
    }
}
