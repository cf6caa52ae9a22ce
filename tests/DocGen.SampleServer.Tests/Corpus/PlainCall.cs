using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Corpus;

/// <summary>A call of a page by plain HTTP, with nothing of ours but the page between.</summary>
internal sealed class PlainCall(CorpusHost corpus, PageReading reading, OperationModel operation)
{
    private DocPage Page => reading.Facts.Page!;

    /// <summary>Where the answer to the page's own sample is not what the page shows; null where it is.</summary>
    public async Task<string?> Difference()
    {
        using var response = await Send(null);
        if ((int)response.StatusCode != operation.Success.Code) return $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}";
        if (response.Headers.GetValues(DocGenHeaders.Operation).Single() != operation.Uid) return "another operation answered";
        var body = await response.Content.ReadAsStringAsync();
        if (operation.Response.Kind == TypeKind.None) return body.Length == 0 && response.StatusCode == HttpStatusCode.NoContent ? null : "a body came";
        using var expected = JsonDocument.Parse(corpus.Layout.SampleJson(reading, SpotKind.ResponseSampleJson)!);
        if (operation.Response.Kind == TypeKind.File) return body == expected.RootElement.GetString() ? null : "other bytes";
        using var actual = JsonDocument.Parse(body);
        return JsonElement.DeepEquals(expected.RootElement, actual.RootElement) ? null : "another answer";
    }

    /// <summary>Sends the page's sample request.</summary>
    /// <param name="select">What to select; null for everything.</param>
    public async Task<HttpResponseMessage> Send(string? select)
    {
        var query = operation.Parameters.Where(parameter => parameter is { Place: ParameterPlace.Query, Required: true })
            .Select(parameter => $"{Uri.EscapeDataString(parameter.WireName)}={Uri.EscapeDataString(Text(parameter))}")
            .Concat(select is null ? [] : ["$select=" + Uri.EscapeDataString(select)]);
        using var request = new HttpRequestMessage(HttpMethod.Parse(operation.Verb), $"{Path()}?{string.Join('&', query)}");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer sample");
        if (operation.Accept.Length > 0) request.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        if (operation.Body is { } body)
        {
            request.Content = body.Type.Kind == TypeKind.File ? new ByteArrayContent("GIF89a"u8.ToArray()) : new StringContent(SampleArguments.BodyJson(corpus.Layout, reading, body.Type), Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(body.ContentType);
        }

        return await corpus.Host.Client.SendAsync(request);
    }

    private string Path() => operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path)
        .Aggregate(operation.Route, (path, parameter) => path.Replace("{" + parameter.WireName + "}", Text(parameter), StringComparison.Ordinal));

    private string Text(ParameterModel parameter) => SampleArguments.Text(parameter.Type, Page, parameter.WireName);
}
