namespace DocGen.Runtime;

/// <summary>What is wrong with headers that came in, for the few that have rules of their own.</summary>
internal static class HeaderFaults
{
    // Codes of languages, cultures and time zones are a few dozen characters; a list of languages has about ten of them.
    private const int MaxCode = 100;
    private const int MaxList = 1000;

    internal static List<(string Header, string Fault)> Of(ApiHeaderValues headers)
    {
        var faults = new List<(string, string)>();
        // An empty field is as good as none, as it is for the token.
        if (headers.Authorization is { Scheme.Length: > 0 } authorization && FaultOf(authorization) is { } fault)
        {
            faults.Add((HeaderNames.Authorization, fault));
        }

        Check(HeaderNames.Xsrf, int.MaxValue);
        Check(HeaderNames.Language, MaxCode);
        Check(HeaderNames.Culture, MaxCode);
        Check(HeaderNames.TimeZone, MaxCode);
        Check(HeaderNames.AcceptLanguage, MaxList);
        return faults;

        void Check(string name, int maxLength)
        {
            if (headers.TextOf(name) is { } text && FaultOf(name, text, maxLength) is { } wrong)
            {
                faults.Add((name, wrong));
            }
        }
    }

    private static string? FaultOf(ApiAuthorization authorization)
    {
        // RFC 9110, section 11.6.2: a scheme, then the credential.
        if (!HeaderText.IsToken(authorization.Scheme) || authorization.RevealSecret().Length == 0)
        {
            return "Authorization needs a scheme and, after a blank, a credential.";
        }

        if (authorization.RevealSecret().Any(char.IsControl))
        {
            return "Authorization has a control character.";
        }

        return authorization.IsBasic && !authorization.TryGetBasic(out _, out _)
            ? "Authorization is Basic without the base64 of user:password in UTF-8 (RFC 7617, section 2)."
            : null;
    }

    private static string? FaultOf(string name, string text, int maxLength) =>
        text.Length > maxLength ? $"{name} is longer than {maxLength} characters."
        : text.Any(char.IsControl) ? $"{name} has a control character."
        : null;
}
