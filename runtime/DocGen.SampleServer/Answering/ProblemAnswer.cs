using System.Text.Json;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DocGen.SampleServer.Answering;

/// <summary>Writes a refusal as problem details (RFC 9457), with the operation and its page as further members.</summary>
internal static class ProblemAnswer
{
    public static async Task WriteAsync(HttpContext context, Refusal refusal, SampleOperation? operation)
    {
        var response = context.Response;
        response.StatusCode = refusal.Status;
        if (refusal.Header is { } header)
        {
            response.Headers[header.Name] = header.Value;
        }

        // A 304 has no body (RFC 9110, section 15.4.5).
        if (refusal.Status == StatusCodes.Status304NotModified)
        {
            return;
        }

        response.ContentType = "application/problem+json";
        using (var json = new Utf8JsonWriter(response.BodyWriter, SampleText.Plain))
        {
            json.WriteStartObject();
            json.WriteString("title", refusal.Title.Length > 0 ? refusal.Title : ReasonPhrases.GetReasonPhrase(refusal.Status));
            json.WriteNumber("status", refusal.Status);
            json.WriteString("detail", refusal.Detail);
            if (operation is not null)
            {
                json.WriteString("operation", operation.Model.Uid);
                json.WriteString("page", operation.Model.Page);
            }

            if (refusal.Errors.Count > 0)
            {
                WriteErrors(json, refusal.Errors);
            }

            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>In the form of ASP.NET Core's own validation problems: a list of messages a place.</summary>
    private static void WriteErrors(Utf8JsonWriter json, IEnumerable<(string Place, string Message)> errors)
    {
        json.WriteStartObject("errors");
        foreach (var place in errors.GroupBy(error => error.Place, StringComparer.Ordinal))
        {
            json.WriteStartArray(place.Key);
            foreach (var (_, message) in place)
            {
                json.WriteStringValue(message);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
