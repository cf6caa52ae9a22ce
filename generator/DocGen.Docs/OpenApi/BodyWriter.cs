using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes bodies: their media types, each with its schema, and the sample at the first one that is JSON.</summary>
internal sealed class BodyWriter(Utf8JsonWriter json)
{
    private static readonly TypeModel File = new(TypeKind.File);

    /// <summary>Writes a request's body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="label">Its name on the page, which a form gives to its part.</param>
    /// <param name="sample">The sample; null where none is shown.</param>
    public void WriteRequest(BodyModel body, string? label, SampleValue? sample)
    {
        json.WriteStartObject("requestBody");
        json.WriteDescription(body.Summary);
        WriteContent(RequestTypes(body), body.Type, label ?? body.Name, sample);
        json.WriteBoolean("required", true);
        json.WriteEndObject();
    }

    /// <summary>Writes an answer's body as a member of its status, if it has one.</summary>
    public void WriteResponse(OperationModel operation, SampleValue? sample)
    {
        if (operation.Response.Kind == TypeKind.None) return;
        // Of bytes only what the client asks for: how the other media types would carry them is nowhere said.
        IReadOnlyList<string> types = operation.Response.Kind == TypeKind.File || operation.AcceptTypes.Count == 0 ? operation.Accept.Split([", "], StringSplitOptions.None) : operation.AcceptTypes;
        WriteContent(types, operation.Response, "", sample);
    }

    private static IReadOnlyList<string> RequestTypes(BodyModel body)
    {
        if (body.ContentTypes.Count == 0) return body.Type.Kind == TypeKind.Patch ? [MediaKinds.JsonPatch, MediaKinds.MergePatch] : [body.ContentType];
        if (body.Type.Kind != TypeKind.File) return body.ContentTypes;
        var files = body.ContentTypes.Where(type => !MediaKinds.IsStructured(type)).ToList();
        return files.Count > 0 ? files : [body.ContentType];
    }

    private void WriteContent(IReadOnlyList<string> types, TypeModel type, string label, SampleValue? sample)
    {
        // Bytes are shown as words that stand for them, never as themselves.
        var shown = sample is null || type.Kind == TypeKind.File ? null : types.FirstOrDefault(MediaKinds.IsJson);
        json.WriteStartObject("content");
        foreach (var media in types.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            json.WriteStartObject(media);
            json.WriteStartObject("schema");
            WriteSchema(media, type, label);
            json.WriteEndObject();
            if (media == shown)
            {
                json.WritePropertyName("example");
                SampleWriter.Write(json, sample!);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Whether a value in a media type can only be its bytes.</summary>
    private static bool IsBytes(string media) => !MediaKinds.IsStructured(media) && !MediaKinds.IsText(media) && !IsForm(media) && media.IndexOf('*') < 0;

    private static bool IsForm(string media) => media.Equals(MediaKinds.Form, StringComparison.OrdinalIgnoreCase);

    private void WriteSchema(string media, TypeModel type, string label)
    {
        if (type.Kind == TypeKind.File && IsForm(media))
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            SchemaWriter.Write(json, label, File);
            json.WriteEndObject();
        }
        else if (type.Kind == TypeKind.Patch && media.Equals(MediaKinds.MergePatch, StringComparison.OrdinalIgnoreCase))
        {
            if (type.Name.Length > 0) SchemaWriter.WriteReference(json, type.Name);
            else json.WriteString("type", "object");
        }
        else
        {
            SchemaWriter.WriteMembers(json, IsBytes(media) ? File : type, nullable: false);
        }
    }
}
