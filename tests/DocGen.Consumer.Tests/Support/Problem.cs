using System.Net;
using System.Text.Json;
using Xunit;

namespace DocGen.Consumer.Tests.Support;

/// <summary>Checks of problem details (RFC 9457).</summary>
internal static class Problem
{
    /// <summary>The detail of a refusal.</summary>
    public static string Detail((HttpResponseMessage Answer, string Body) refused, HttpStatusCode status) => Root(refused, status).GetProperty("detail").GetString()!;

    /// <summary>The first message of each field that a 400 names.</summary>
    public static Dictionary<string, string> Errors((HttpResponseMessage Answer, string Body) refused) =>
        Root(refused, HttpStatusCode.BadRequest).GetProperty("errors").EnumerateObject().ToDictionary(error => error.Name, error => error.Value[0].GetString()!);

    /// <summary>The problem, after checks of its status and media type.</summary>
    public static JsonElement Root((HttpResponseMessage Answer, string Body) refused, HttpStatusCode status)
    {
        Assert.True(status == refused.Answer.StatusCode, $"{refused.Answer.StatusCode}: {refused.Body}");
        Assert.Equal("application/problem+json", refused.Answer.Content.Headers.ContentType?.MediaType);
        var root = JsonDocument.Parse(refused.Body).RootElement;
        Assert.Equal((int)status, root.GetProperty("status").GetInt32());
        return root;
    }
}
