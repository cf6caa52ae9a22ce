using DocGen.Docs.Collections;
using DocGen.Docs.Model;
using static DocGen.Docs.Surface.SurfaceKind;

namespace DocGen.Docs.Surface;

/// <summary>The entry of the Surface room: what code and calls can depend on, without the docs' texts and without positions.</summary>
public static class ApiSurface
{
    /// <summary>All members of a model, each once.</summary>
    public static EquatableArray<SurfaceMember> Of(ApiModel model)
    {
        var members = new List<SurfaceMember>();
        foreach (var entity in model.Entities) Add(entity, entity.DocName is null ? SurfaceMarks.Unnamed : SurfaceMarks.None, members);
        foreach (var words in model.Enums) Add(words, members);
        var queries = model.Queries.ToDictionary(query => query.Name, StringComparer.Ordinal);
        foreach (var group in model.Groups)
        {
            // No page names a request; what it is called follows from its operation.
            foreach (var request in group.Requests) Add(request, SurfaceMarks.None, members);
            foreach (var operation in group.Operations) Add(operation, operation.Query is { } query ? queries[query] : null, members);
        }

        // A page may well list a status twice.
        var known = new HashSet<(SurfaceKind, string, string)>();
        return members.Where(member => known.Add(member.Key)).ToEquatableArray();
    }

    private static void Add(EntityModel entity, SurfaceMarks marks, List<SurfaceMember> members)
    {
        members.Add(new(Entity, entity.Name, "", entity.Base ?? "", marks));
        foreach (var property in entity.Properties)
            members.Add(new(Property, entity.Name, property.WireName, SurfaceTypes.Of(property.Type) + Alias(property.WireName, property.Name), Deprecated(property.Obsolete)));
        foreach (var words in entity.Enums) Add(words, members);
    }

    private static void Add(EnumModel words, List<SurfaceMember> members)
    {
        members.Add(new(SurfaceKind.Enum, words.Name, "", ""));
        foreach (var word in words.Members) members.Add(new(Word, words.Name, word.Word, Alias(word.Word, word.Name).TrimStart()));
    }

    private static void Add(OperationModel operation, QueryModel? query, List<SurfaceMember> members)
    {
        var uid = operation.Uid;
        var marks = Deprecated(operation.Obsolete) | (operation.Experimental ? SurfaceMarks.Experimental : SurfaceMarks.None);
        members.Add(new(Operation, uid, "", $"{operation.Verb} {operation.Route}", marks));
        members.Add(new(Answer, uid, "", SurfaceTypes.Of(operation.Response)));
        if (operation.Body is { } body) members.Add(new(Body, uid, "", SurfaceTypes.Of(body.Type)));
        if (query is not null) members.Add(new(Options, uid, "", query.Name));
        // Of which type the answer tells.
        if (operation.SelectRoot is not null) members.Add(new(Query, uid, "$select", "paths"));
        foreach (var parameter in operation.Parameters.Concat(query is null ? [] : query.Parameters))
        {
            // A part of the path is always required, so no line says so.
            var isPath = parameter.Place == ParameterPlace.Path;
            members.Add(new(isPath ? SurfaceKind.Path : Query, uid, parameter.WireName, SurfaceTypes.Of(parameter.Type) + Alias(parameter.WireName, parameter.Name),
                parameter.Required && !isPath ? SurfaceMarks.Required : SurfaceMarks.None));
        }

        foreach (var header in operation.Headers) members.Add(new(Header, uid, header, ""));
        foreach (var status in operation.Errors.Concat([operation.Success, .. operation.OtherSuccesses])) members.Add(new(Status, uid, status.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), ""));
    }

    /// <summary>The C# name where it is more than the wire name with other capitals.</summary>
    private static string Alias(string wireName, string name) => string.Equals(wireName.TrimStart('$'), name, StringComparison.OrdinalIgnoreCase) ? "" : " as " + name;

    private static SurfaceMarks Deprecated(string? why) => why is null ? SurfaceMarks.None : SurfaceMarks.Deprecated;
}
