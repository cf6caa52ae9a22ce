using System.Net;

namespace DocGen.Runtime;

/// <summary>
/// What a client of any API needs to know: where the API is, who is calling, and what dates without an offset mean. The
/// emitted options derive from <see cref="ApiClientOptions{THeaders}"/>, which adds the documented headers.
/// </summary>
public abstract class ApiClientSettings
{
    private static readonly JsonRules s_default = new() { RefusesPartial = true };

    private JsonRules _rules = s_default;

    /// <summary>
    /// Where the API is, such as <c>https://host/</c> or <c>https://host/Cust12345</c>; a path is kept, with or without its
    /// last slash. When it is null, the HttpClient's own base address counts.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Who is calling, for all calls: a shortcut for the Authorization among the client-wide headers.</summary>
    public ApiAuthorization? Authorization
    {
        get => HeaderValues.Authorization;
        set => HeaderValues.Authorize(value);
    }

    /// <summary>
    /// Set it when a message handler of the HttpClient adds Authorization or X-XSRF-TOKEN, where the client cannot see them:
    /// calls that change something are then not refused for lack of both.
    /// </summary>
    public bool IsAuthorizedByHandler { get; set; }

    /// <summary>
    /// The cookies of a browser's session, those of the HttpClient's handler: a call that changes something, and has neither
    /// Authorization nor a token set by hand, takes its X-XSRF-TOKEN from the cookie <see cref="XsrfCookie"/>. Null for none.
    /// </summary>
    public CookieContainer? Cookies { get; set; }

    /// <summary>The name of the cookie that holds the XSRF token.</summary>
    public string XsrfCookie { get; set; } = "XSRF-TOKEN";

    /// <summary>The zone of dates that answers give without an offset; UTC unless set, never the zone of the machine.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public TimeZoneInfo OffsetlessDatesAre
    {
        get => _rules.OffsetlessDatesAre;
        set => _rules = new() { OffsetlessDatesAre = value, RefusesPartial = _rules.RefusesPartial };
    }

    /// <summary>
    /// Whether entities that were read with a <c>$select</c> may be saved. If not, which is the default, a call that has one
    /// in its body is refused before the network, since a server takes what was not read for empty and erases it. For a
    /// single entity there is <see cref="ApiEntityState.AllowPartialSave{TEntity}"/>.
    /// </summary>
    public bool SavesPartialEntities
    {
        get => !_rules.RefusesPartial;
        set => _rules = new() { OffsetlessDatesAre = _rules.OffsetlessDatesAre, RefusesPartial = !value };
    }

    internal JsonRules Rules => _rules;

    internal abstract ApiHeaderValues HeaderValues { get; }
}
