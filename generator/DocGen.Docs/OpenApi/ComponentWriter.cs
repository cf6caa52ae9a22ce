using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes what operations refer to: the schemas of named types, the headers, the ways to sign in.</summary>
internal sealed class ComponentWriter(Utf8JsonWriter json, ApiModel model, SecuritySchemes security)
{
    private readonly NamedSchemaWriter _schemas = new(json);

    /// <summary>Writes the member <c>components</c>.</summary>
    public void Write()
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (var entity in model.Entities) _schemas.Write(entity);
        foreach (var group in model.Groups)
            foreach (var request in group.Requests) _schemas.Write(request);
        foreach (var words in model.Enums) _schemas.Write(words);
        if (model.Groups.Any(group => group.Operations.Any(operation => operation.Body?.Type.Kind == TypeKind.Patch))) PatchOperationSchema.Write(json);
        json.WriteEndObject();
        WriteHeaders();
        security.Write(json);
        json.WriteEndObject();
    }

    private void WriteHeaders()
    {
        var headers = HeaderParameter.Of(model).ToList();
        if (headers.Count == 0) return;
        json.WriteStartObject("parameters");
        foreach (var header in headers)
        {
            json.WriteStartObject(DocText.Key(header.WireName));
            json.WriteString("name", header.WireName);
            json.WriteString("in", "header");
            json.WriteDescription(header.Summary);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
