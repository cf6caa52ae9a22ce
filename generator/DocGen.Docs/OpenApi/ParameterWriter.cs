using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes the parameters of operations: path parts and the query in place, headers as references, since all pages have the same ones.</summary>
internal sealed class ParameterWriter(Utf8JsonWriter json, ApiModel model)
{
    private const string SelectName = "$select";

    private static readonly TypeModel Text = new(TypeKind.String);

    private readonly Dictionary<string, QueryModel> _queries = model.Queries.ToDictionary(query => query.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _headers = HeaderParameter.Of(model).ToDictionary(header => header.WireName, HeaderParameter.Reference, StringComparer.OrdinalIgnoreCase);
    private readonly FittingExample _examples = new(model);

    /// <summary>Writes the parameters of an operation, if it has any.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="page">Its page.</param>
    /// <param name="answer">The body of its sample response; null where none is shown.</param>
    public void Write(OperationModel operation, DocPage? page, SampleValue? answer)
    {
        var headers = operation.Headers.Where(_headers.ContainsKey).ToList();
        var own = Own(operation, page);
        if (own.Count + headers.Count == 0) return;

        json.WriteStartArray("parameters");
        foreach (var parameter in own)
        {
            var row = parameter.Place == ParameterPlace.Query ? Row(page, parameter.WireName) : null;
            Write(parameter, row, parameter switch
            {
                { Place: ParameterPlace.Path } => FittingExample.Path(parameter, answer),
                { WireName: SelectName } => _examples.Select(operation, row?.Example),
                _ => row?.Example,
            });
        }

        foreach (var header in headers)
        {
            json.WriteStartObject();
            json.WriteString("$ref", _headers[header]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Path parts, then the query as on the page: the model has the optional ones apart where they are many, and $select by its root.</summary>
    private List<ParameterModel> Own(OperationModel operation, DocPage? page)
    {
        var result = operation.Parameters.ToList();
        if (operation.Query is { } query && _queries.TryGetValue(query, out var options)) result.AddRange(options.Parameters);
        if (operation.SelectRoot is not null) result.Add(Select(Row(page, SelectName)));
        if (page is null) return result;

        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in page.QueryParameters)
            if (!order.ContainsKey(row.Name)) order.Add(row.Name, order.Count);
        return [.. result.OrderBy(parameter => parameter.Place == ParameterPlace.Path ? -1 : order.TryGetValue(parameter.WireName, out var at) ? at : order.Count)];
    }

    private static ParameterModel Select(DocParameter? row) => new(ParameterPlace.Query, SelectName, "select", Text, row is { Required: true }, row?.Description ?? "");

    private static DocParameter? Row(DocPage? page, string name) => page?.QueryParameters.FirstOrDefault(row => row.Name == name);

    private void Write(ParameterModel parameter, DocParameter? row, string? example)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.WireName);
        json.WriteString("in", parameter.Place == ParameterPlace.Path ? "path" : "query");
        json.WriteDescription(row?.Description ?? parameter.Summary);
        if (parameter.Required || parameter.Place == ParameterPlace.Path) json.WriteBoolean("required", true);
        SchemaWriter.Write(json, "schema", parameter.Type);
        if (example is { Length: > 0 }) ExampleWriter.Write(json, parameter.Type, example);
        json.WriteEndObject();
    }
}
