using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace DocGen.Runtime;

/// <summary>
/// Who is calling: the value of the <c>Authorization</c> header. Its secret is never part of <see cref="ToString"/>, of a
/// property, or of an exception.
/// </summary>
public sealed class ApiAuthorization
{
    private readonly string _secret;
    private readonly Func<CancellationToken, ValueTask<string>>? _ask;

    private ApiAuthorization(string scheme, string secret, Func<CancellationToken, ValueTask<string>>? ask = null)
    {
        Scheme = scheme;
        _secret = secret;
        _ask = ask;
    }

    /// <summary>The scheme: <c>Basic</c>, <c>SoTicket</c>, <c>Bearer</c>, or what else a request brought to a server.</summary>
    public string Scheme { get; }

    internal bool AsksEachTime => _ask is not null;

    internal bool IsBasic => HeaderNames.Same(Scheme, "Basic");

    /// <summary>User and password, sent as base64 of their UTF-8 text (RFC 7617).</summary>
    /// <param name="user">The user's name, without a colon.</param>
    /// <param name="password">The password; colons are fine.</param>
    /// <exception cref="ArgumentException">The user's name has a colon, or one of both a control character: RFC 7617, section 2.</exception>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    public static ApiAuthorization Basic(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name with a colon cannot be told from its password (RFC 7617, section 2).", nameof(user));
        }

        if (user.Any(char.IsControl) || password.Any(char.IsControl))
        {
            throw new ArgumentException("User name and password must not have control characters (RFC 7617, section 2).");
        }

        return new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    /// <summary>A ticket, sent as it is.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <exception cref="ArgumentException">The ticket is empty or has what a header cannot carry.</exception>
    public static ApiAuthorization SoTicket(string ticket) => new("SoTicket", CheckSecret(ticket, nameof(ticket)));

    /// <summary>A token that stays the same (RFC 6750, section 2.1).</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is empty or has what a header cannot carry.</exception>
    public static ApiAuthorization Bearer(string token) => new("Bearer", CheckSecret(token, nameof(token)));

    /// <summary>
    /// A token that is asked for before each request, and once more when the answer is 401; keeping it for as long as it is
    /// valid is the callback's affair.
    /// </summary>
    /// <param name="token">Gives the token; called from several threads when calls run at once.</param>
    public static ApiAuthorization Bearer(Func<CancellationToken, ValueTask<string>> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new("Bearer", "", token);
    }

    /// <summary>On a server: the user and password of a Basic header.</summary>
    /// <param name="user">The user's name, or null when the answer is false.</param>
    /// <param name="password">The password, or null when the answer is false.</param>
    /// <returns>False for another scheme and for text that is no base64 of <c>user:password</c> in UTF-8.</returns>
    public bool TryGetBasic([NotNullWhen(true)] out string? user, [NotNullWhen(true)] out string? password)
    {
        (user, password) = (null, null);
        var bytes = new byte[_secret.Length];
        if (!IsBasic || !Convert.TryFromBase64String(_secret, bytes, out var length) || !Utf8.IsValid(bytes.AsSpan(0, length)))
        {
            return false;
        }

        var both = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = both.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return false;
        }

        (user, password) = (both[..colon], both[(colon + 1)..]);
        return true;
    }

    /// <summary>On a server: what follows the scheme, such as the ticket or the token. A method, so that loggers of properties miss it.</summary>
    /// <returns>The secret as it was sent; empty for a callback.</returns>
    public string RevealSecret() => _secret;

    /// <summary>The scheme and three asterisks.</summary>
    public override string ToString() => $"{Scheme} ***";

    /// <summary>The header as a request brought it.</summary>
    internal static ApiAuthorization Of(string header)
    {
        var text = header.Trim();
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new(text, "") : new(text[..blank], text[(blank + 1)..].TrimStart());
    }

    internal async ValueTask<string> HeaderTextAsync(CancellationToken cancellationToken)
    {
        if (_ask is null)
        {
            return _secret.Length == 0 ? Scheme : $"{Scheme} {_secret}";
        }

        var token = await _ask(cancellationToken).ConfigureAwait(false);
        return !string.IsNullOrEmpty(token) && HeaderText.IsValue(token)
            ? $"{Scheme} {token}"
            : throw new InvalidOperationException("The callback for the bearer token gave none, or one that a header cannot carry.");
    }

    private static string CheckSecret(string secret, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret, parameter);
        return HeaderText.CheckValue(HeaderNames.Authorization, secret, parameter);
    }
}
