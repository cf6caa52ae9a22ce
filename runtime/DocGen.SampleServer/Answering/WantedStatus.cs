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
        var wanted = request.Headers[DocGenHeaders.Status].ToString();
        var place = DocGenHeaders.Status;
        if (wanted.Length == 0)
        {
            wanted = request.Query[DocGenHeaders.StatusQuery].ToString();
            place = DocGenHeaders.StatusQuery;
        }

        if (wanted.Length == 0 || wanted == operation.Success.Code.ToString(CultureInfo.InvariantCulture))
        {
            return null;
        }

        if (!int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return Refusal.BadRequest((place, "expected the number of a status; found another text."));
        }

        if (operation.Errors.FirstOrDefault(error => error.Code == code) is { } documented)
        {
            return new(code, "", documented.Meaning.Length == 0 ? $"The page documents this status for {operation.Uid}." : documented.Meaning) { Header = Header(code) };
        }

        return MayAlwaysCome(code)
            ? new(code, "", "Not documented on the page, as any server may answer so; it was asked for.") { Header = Header(code) }
            : Refusal.BadRequest((place, $"expected a status that the page documents: {string.Join(", ", Documented(operation))}; or 401, 403, 429 or one from 500 to 599, which may always come."));
    }

    private static IEnumerable<int> Documented(OperationModel operation) => operation.Errors.Select(error => error.Code).Prepend(operation.Success.Code);

    /// <summary>What stands between client and server answers so, whatever the docs say: what a client has to live with.</summary>
    private static bool MayAlwaysCome(int code) => code is 401 or 403 or 429 or (>= 500 and <= 599);

    private static (string, string)? Header(int code) => code switch
    {
        401 => ("WWW-Authenticate", "Bearer"),
        429 or 503 => ("Retry-After", "1"),
        _ => null,
    };
}
