using System.Globalization;
using System.Text;

namespace DocGen.Runtime;

/// <summary>
/// Values for HTTP headers: the base of the emitted class that has a property for each documented header. The same class
/// serves the options of a client (for all calls), the argument of one call, and a controller that reads a request.
/// </summary>
/// <remarks>
/// A value is refused when it is set, not when it is sent, if HTTP cannot carry it (RFC 9110, section 5.5). Setting is safe
/// while calls are running: each call sees either the old or the new values.
/// </remarks>
public abstract class ApiHeaderValues
{
    private HeaderValue[] _values = [];

    /// <summary>Called with status and headers of every successful answer, before the call returns; null for no one.</summary>
    /// <remarks>Set on the client's options it sees all calls, and from several threads; set on a call it sees that one.</remarks>
    public Action<ApiResponse>? OnResponse { get; set; }

    /// <summary>
    /// Set on a call that is answered with a list: the call then returns null as soon as the answer begins, and the list's
    /// elements are read from this as they arrive, <c>new ApiElements&lt;ChatMessage&gt;()</c>. No effect on a client's options.
    /// </summary>
    public ApiStreaming? Elements { get; set; }

    /// <summary>The language, culture and time zone that these headers ask for, after the rules between them; never null.</summary>
    public ApiLocale Locale => ApiLocale.From(this);

    internal ReadOnlySpan<HeaderValue> Values => _values;

    /// <summary>The names of what was set, and the values of those that are no secret; everything else prints as <c>***</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var (name, value, authorization) in _values)
        {
            text.Append(text.Length > 1 ? ", " : " ").Append(name).Append(": ");
            text.Append(authorization?.ToString() ?? (HeaderNames.IsSecret(name) ? "***" : value));
        }

        return text.Append(" }").ToString();
    }

    /// <summary>The value of a header, or null when it was not set. For Authorization use <see cref="GetAuthorization"/>.</summary>
    /// <param name="name">The header's name, in any case.</param>
    protected string? Get(string name) => Find(name) is { Authorization: null } found ? found.Text : null;

    /// <summary>Sets a header, or takes it away with null.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">
    /// The value has a line break, another control character or a character beyond ASCII, or the name is none. The message
    /// does not repeat the value.
    /// </exception>
    protected void Set(string name, string? value)
    {
        HeaderText.CheckName(name, nameof(name));
        if (value is null)
        {
            Replace(name, null);
            return;
        }

        HeaderText.CheckValue(name, value, nameof(value));
        Fill(name, value);
    }

    /// <summary>The value of a header as a point in time, or null when it was not set or is none (RFC 9110, section 5.6.7).</summary>
    /// <param name="name">The header's name, in any case.</param>
    protected DateTimeOffset? GetDate(string name) =>
        DateTimeOffset.TryParse(Get(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>Sets a header to a point in time, written in UTC with whole seconds as HTTP wants it; null takes it away.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">The point in time.</param>
    protected void SetDate(string name, DateTimeOffset? value) =>
        Set(name, value?.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Who is calling, or null when it was not set.</summary>
    protected ApiAuthorization? GetAuthorization() => Find(HeaderNames.Authorization)?.Authorization;

    /// <summary>Sets who is calling; null takes it away.</summary>
    /// <param name="value">The authorization.</param>
    protected void SetAuthorization(ApiAuthorization? value) =>
        Replace(HeaderNames.Authorization, value is null ? null : new(HeaderNames.Authorization, "", value));

    internal string? TextOf(string name) => Get(name);

    internal ApiAuthorization? Authorization => GetAuthorization();

    internal void Authorize(ApiAuthorization? value) => SetAuthorization(value);

    internal bool Has(string name) => Find(name) is not null;

    /// <summary>Sets without checks: what came over the wire on the server's side is kept as it is.</summary>
    internal void Fill(string name, string value) => Replace(name, HeaderNames.Same(name, HeaderNames.Authorization)
        ? new(HeaderNames.Authorization, "", ApiAuthorization.Of(value))
        : new(name, value));

    private HeaderValue? Find(string name)
    {
        foreach (ref readonly var value in Values)
        {
            if (HeaderNames.Same(value.Name, name))
            {
                return value;
            }
        }

        return null;
    }

    private void Replace(string name, HeaderValue? value)
    {
        // A new array each time, so that a running call that walks the old one is not disturbed.
        var kept = Array.FindAll(_values, v => !HeaderNames.Same(v.Name, name));
        _values = value is { } added ? [.. kept, added] : kept;
    }
}
