using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Checking;

/// <summary>Whether a request's body is of a media type that its page takes.</summary>
internal static class ContentTypeCheck
{
    public static Refusal? Find(OperationMedia media, string? contentType)
    {
        if (MediaTypeHeaderValue.TryParse(contentType, out var type) && media.Takes(type.MediaType))
        {
            return null;
        }

        var taken = string.Join(", ", media.Taken);
        return new(415, "Unsupported media type", string.IsNullOrEmpty(contentType) ? $"The body came without a Content-Type. The page takes {taken}." : $"The page doesn't take this Content-Type. It takes {taken}.")
        {
            Errors = [("Content-Type", $"expected {taken}.")],
            // RFC 9110, section 15.5.16.
            Header = ("Accept", taken),
        };
    }
}
