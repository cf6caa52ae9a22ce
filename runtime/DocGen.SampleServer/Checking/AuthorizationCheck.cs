using DocGen.Docs.Model;
using DocGen.Runtime;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Checking;

/// <summary>
/// The docs' rule for who may change something: an Authorization or an XSRF token has to be there. Whether it is valid nobody can say here,
/// but one that cannot be read is told.
/// </summary>
internal static class AuthorizationCheck
{
    private const string Xsrf = "X-XSRF-TOKEN";

    public static Refusal? Find(OperationModel operation, IHeaderDictionary headers)
    {
        var authorization = headers.Authorization.ToString();
        if (!string.IsNullOrWhiteSpace(authorization))
        {
            return Unreadable(authorization);
        }

        var isWrite = operation.Verb is "POST" or "PUT" or "PATCH" or "DELETE";
        var isDocumented = operation.Headers.Any(name => Same(name, "Authorization") || Same(name, Xsrf));
        return isWrite && isDocumented && string.IsNullOrWhiteSpace(headers[Xsrf])
            ? new(401, "Not authorized", $"{operation.Verb} {operation.Route} changes something: without an Authorization header, {Xsrf} must be given.")
            {
                // A 401 has to name a scheme (RFC 9110, section 15.5.2); Basic would make browsers ask for a password.
                Header = ("WWW-Authenticate", "Bearer"),
            }
            : null;
    }

    private static Refusal? Unreadable(string header)
    {
        var authorization = ApiRequestHeaders.Read<RequestHeaders>([new("Authorization", header)]).Who!;
        return authorization.RevealSecret().Length == 0
            ? Refusal.BadRequest(("Authorization", "expected a scheme and what belongs to it, such as 'Bearer token'; found one word."))
            : Same(authorization.Scheme, "Basic") && !authorization.TryGetBasic(out _, out _)
                ? Refusal.BadRequest(("Authorization", "expected the base64 of 'user:password' after Basic (RFC 7617, section 2); found something else."))
                : null;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private sealed class RequestHeaders : ApiHeaderValues
    {
        public ApiAuthorization? Who => GetAuthorization();
    }
}
