using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>The door of the OpenApi room: an API model and its pages become an OpenAPI 3.1 document.</summary>
/// <remarks>
/// Types and names come from the model, texts and samples from the pages. What the docs say of an operation is there for the tools of others:
/// parameters, headers, bodies and statuses with their texts, media types, schemas, samples, deprecations and ways to sign in.
/// </remarks>
public static class OpenApiWriter
{
    /// <summary>Writes the document as JSON: UTF-8 without byte order mark, indented, lines ended by <c>\n</c>; the same bytes for the same pages on any machine.</summary>
    /// <param name="output">Where the document goes; it is neither flushed nor closed.</param>
    /// <param name="model">What <c>ApiModelBuilder.Build</c> made of <paramref name="files"/>.</param>
    /// <param name="files">The facts of all files, in any order. An operation whose page is missing here has no sample.</param>
    /// <param name="options">What no page tells; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="model"/> or <paramref name="files"/> is null.</exception>
    public static void Write(Stream output, ApiModel model, IEnumerable<PageFacts> files, OpenApiOptions? options = null)
    {
        if (output is null) throw new ArgumentNullException(nameof(output));
        if (model is null) throw new ArgumentNullException(nameof(model));
        if (files is null) throw new ArgumentNullException(nameof(files));

        // What HTML could take for a tag is escaped by the stream, so that the rest stays readable.
        using var json = new Utf8JsonWriter(new PlainJsonStream(output), new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Write(json, model, new PageIndex(files), options ?? new OpenApiOptions());
    }

    private static void Write(Utf8JsonWriter json, ApiModel model, PageIndex pages, OpenApiOptions options)
    {
        var security = new SecuritySchemes(model);
        var operations = new OperationWriter(json, pages, security, new ParameterWriter(json, model));
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.1");
        WriteAbout(json, options);
        WriteObjects(json, "tags", "name", model.Groups.Select(group => group.Name));
        json.WriteStartObject("paths");
        foreach (var item in PathItem.Of(model.Groups))
        {
            json.WriteStartObject(item.Path);
            foreach (var (group, operation) in item.Operations) operations.Write(item.Path, group, operation);
            json.WriteEndObject();
            // The writer's buffer would grow to the size of the document.
            json.Flush();
        }

        json.WriteEndObject();
        new ComponentWriter(json, model, security).Write();
        json.WriteEndObject();
    }

    private static void WriteAbout(Utf8JsonWriter json, OpenApiOptions options)
    {
        json.WriteStartObject("info");
        json.WriteString("title", options.Title);
        if (options.Description is { } description) json.WriteString("description", description);
        json.WriteString("version", options.Version);
        json.WriteEndObject();
        if (options.Servers.Count > 0) WriteObjects(json, "servers", "url", options.Servers);
    }

    private static void WriteObjects(Utf8JsonWriter json, string list, string member, IEnumerable<string> values)
    {
        json.WriteStartArray(list);
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString(member, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
