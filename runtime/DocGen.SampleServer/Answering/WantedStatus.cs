using System.Globalization;
using DocGen.Docs.Model;
using DocGen.SampleServer.Checking;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Answering;

/// <summary>The status that a caller asks for, to see how his code takes it.</summary>
internal static class WantedStatus
{
    /// <summary>The refusal that is asked for; null where nobody asks, or for the status of a success.</summary>
    public static Refusal? Find(OperationModel operation, HttpRequest request)
    {
        var (wanted, place) = Asked(request);
        if (wanted.Length == 0)
        {
            return null;
        }

        if (!int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return Refusal.BadRequest((place, "expected the number of a status; found another text."));
        }

        if (Successes(operation).Contains(code))
        {
            return null;
        }

        if (operation.Errors.FirstOrDefault(error => error.Code == code) is { } documented)
        {
            return new(code, "", documented.Meaning.Length == 0 ? $"The page documents this status for {operation.Uid}." : documented.Meaning) { Header = Header(code) };
        }

        return MayAlwaysCome(code)
            ? new(code, "", "Not documented on the page, as any server may answer so; it was asked for.") { Header = Header(code) }
            : Refusal.BadRequest((place, $"expected a status that the page documents: {string.Join(", ", Documented(operation))}; or 401, 403, 429 or one from 500 to 599, which may always come."));
    }

    /// <summary>The status of a success that is asked for; the first one of the page where nobody asks.</summary>
    public static int Success(OperationModel operation, HttpRequest request) =>
        int.TryParse(Asked(request).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Successes(operation).Contains(code) ? code : operation.Success.Code;

    private static (string Text, string Place) Asked(HttpRequest request) => request.Headers[DocGenHeaders.Status].ToString() is { Length: > 0 } header
        ? (header, DocGenHeaders.Status)
        : (request.Query[DocGenHeaders.StatusQuery].ToString(), DocGenHeaders.StatusQuery);

    private static IEnumerable<int> Successes(OperationModel operation) => operation.OtherSuccesses.Select(status => status.Code).Prepend(operation.Success.Code);

    private static IEnumerable<int> Documented(OperationModel operation) => Successes(operation).Concat(operation.Errors.Select(error => error.Code));

    /// <summary>What stands between client and server answers so, whatever the docs say: what a client has to live with.</summary>
    private static bool MayAlwaysCome(int code) => code is 401 or 403 or 429 or (>= 500 and <= 599);

    private static (string, string)? Header(int code) => code switch
    {
        401 => ("WWW-Authenticate", "Bearer"),
        429 or 503 => ("Retry-After", "1"),
        _ => null,
    };
}
