using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DocGen.SampleServer.Tests.Support;

/// <summary>Requests as short as a test wants them.</summary>
internal static class Wire
{
    /// <summary>Sends a request with a bearer token.</summary>
    public static Task<HttpResponseMessage> Ask(this HttpClient http, string line, string? json = null, params string[] headers) =>
        http.AskPlainly(line, json, ["Authorization: Bearer t", .. headers]);

    /// <summary>Sends a request with these headers and no others.</summary>
    /// <param name="http">The client.</param>
    /// <param name="line">Verb and path.</param>
    /// <param name="json">The body; null for none.</param>
    /// <param name="headers">Lines <c>name: value</c>.</param>
    public static async Task<HttpResponseMessage> AskPlainly(this HttpClient http, string line, string? json = null, params string[] headers)
    {
        var words = line.Split(' ', 2);
        using var request = new HttpRequestMessage(HttpMethod.Parse(words[0]), words[1]);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var header in headers)
        {
            var name = header.Split(": ")[0];
            if (name != "Content-Type") request.Headers.TryAddWithoutValidation(name, header.Split(": ")[1]);
            else request.Content!.Headers.ContentType = header.Split(": ")[1] is { Length: > 0 } type ? MediaTypeHeaderValue.Parse(type) : null;
        }

        return await http.SendAsync(request);
    }

    public static async Task<JsonElement> Json(this Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public static async Task<string> Text(this Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The problem of a refused request, whose status must be this one.</summary>
    public static async Task<JsonElement> Problem(this Task<HttpResponseMessage> call, int status)
    {
        using var response = await call;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        return problem;
    }

    /// <summary>The message of a problem for one place.</summary>
    public static string Error(this JsonElement problem, string place) => problem.GetProperty("errors").GetProperty(place)[0].GetString()!;
}
