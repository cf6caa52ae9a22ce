using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes operations (OpenAPI 3.1, Operation Object).</summary>
internal sealed class OperationWriter(Utf8JsonWriter json, PageIndex pages, SecuritySchemes security, ParameterWriter parameters)
{
    private readonly BodyWriter _bodies = new(json);

    /// <summary>Writes one operation as a member of its path.</summary>
    public void Write(string path, GroupModel group, OperationModel operation)
    {
        var page = pages.Find(operation);
        json.WriteStartObject(operation.Verb.ToLowerInvariant());
        json.WriteStartArray("tags");
        json.WriteStringValue(group.Name);
        json.WriteEndArray();
        WriteTexts(path, operation);
        // The docs' own name: unique over all groups, stable, and cut into client and method at its underscore by tools that do so.
        json.WriteString("operationId", operation.Uid);
        parameters.Write(operation, page, pages.ResponseSample(page));
        if (operation.Body is { } body) _bodies.WriteRequest(body, page?.RequestBody?.Label, pages.RequestSample(page));
        WriteResponses(operation, page);
        if (operation.Obsolete is not null) json.WriteBoolean("deprecated", true);
        security.WriteRequirements(json, operation);
        // Known to Scalar's pages, which show it beside the title.
        if (operation.Experimental) json.WriteString("x-scalar-stability", "experimental");
        json.WriteString("x-docgen-page", operation.Page);
        json.WriteEndObject();
    }

    /// <summary>The first paragraph as summary; as description what restricts the operation, then the other paragraphs.</summary>
    private void WriteTexts(string path, OperationModel operation)
    {
        if (operation.Description.Count > 0) json.WriteString("summary", operation.Description[0]);
        var paragraphs = operation.Notes.ToList();
        if (operation.Obsolete is { } reason && !operation.Description.Contains(reason)) paragraphs.Add(reason);
        paragraphs.AddRange(operation.Description.Skip(1));
        if (path != operation.Route) paragraphs.Add($"The address is {operation.Route}, spelled another way since OpenAPI has one operation for paths that differ in placeholders only.");
        json.WriteDescription(string.Join("\n\n", paragraphs));
    }

    /// <summary>The documented statuses, each once; where no success is among them, the one that the model assumes.</summary>
    private void WriteResponses(OperationModel operation, DocPage? page)
    {
        var sample = pages.ResponseSample(page);
        json.WriteStartObject("responses");
        foreach (var status in Statuses(operation, page).GroupBy(status => status.Code))
        {
            json.WriteStartObject(DocText.Number(status.Key));
            json.WriteString("description", DocText.Markdown(string.Join("\n\n", status.Select(row => row.Meaning).Distinct())));
            if (status.Key is >= 200 and < 300 and not 204 and not 205) _bodies.WriteResponse(operation, status.Key == operation.Success.Code ? sample : null);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<StatusModel> Statuses(OperationModel operation, DocPage? page)
    {
        var documented = page?.Response.Statuses.Select(row => new StatusModel(row.Code, row.Meaning)) ?? [operation.Success, .. operation.OtherSuccesses, .. operation.Errors];
        return documented.Any(status => status.Code == operation.Success.Code) ? documented : documented.Prepend(operation.Success);
    }
}
