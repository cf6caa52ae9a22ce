using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>One call on its way to be sent: the operation with its arguments, put together by emitted code.</summary>
public sealed partial class ApiCall
{
    private readonly JsonRules _rules;
    private StringBuilder? _query;

    internal ApiCall(string uid, HttpMethod method, string path, HeaderSet documented, ApiHeaderValues? headers, JsonRules rules)
    {
        (Uid, Method, Template, Documented) = (uid, method, path, documented);
        Headers = headers;
        FilledPath = path;
        _rules = rules;
    }

    internal ApiHeaderValues? Headers { get; }

    internal string FilledPath { get; private set; }

    internal string QueryText => _query?.ToString() ?? "";

    internal SelectNode? Selected { get; private set; }

    internal CallBody? Content { get; private set; }

    /// <summary>A whole address instead of path and query: that of a further page.</summary>
    internal Uri? Address { get; private set; }

    /// <summary>Fills a placeholder of the path. The value is escaped and can neither add nor leave a segment.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value is empty, <c>.</c> or <c>..</c>, which no escaping keeps from leading to another path (RFC 3986, section 5.2.4).
    /// </exception>
    public ApiCall Path(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value is "" or "." or "..")
        {
            throw new ArgumentException($"{Uid}: the path part '{name}' cannot be empty, '.' or '..'.", name);
        }

        var placeholder = "{" + name + "}";
        if (!FilledPath.Contains(placeholder, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{Uid}: the path has no part '{name}' left to fill.", nameof(name));
        }

        FilledPath = FilledPath.Replace(placeholder, Uri.EscapeDataString(value), StringComparison.Ordinal);
        return this;
    }

    /// <inheritdoc cref="Path(string, string)"/>
    public ApiCall Path(string name, int value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Path(string, string)"/>
    public ApiCall Path(string name, long value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Path(string, string)"/>
    public ApiCall Path(string name, double value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Path(string, string)"/>
    public ApiCall Path(string name, bool value) => Path(name, value ? "true" : "false");

    /// <inheritdoc cref="Path(string, string)"/>
    public ApiCall Path(string name, DateTimeOffset value) => Path(name, Text(value));

    /// <inheritdoc cref="Path(string, string)"/>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public ApiCall Path<TEnum>(string name, TEnum value)
        where TEnum : struct, IOpenEnum<TEnum> => Path(name, value.Value ?? "");

    /// <summary>Has the answer hold only what is selected.</summary>
    /// <param name="select">The selection; null, or one of everything, sends no <c>$select</c>.</param>
    /// <typeparam name="TRoot">The entity that is selected from.</typeparam>
    public ApiCall Select<TRoot>(Select<TRoot>? select)
    {
        if (select?.Node is { } node)
        {
            // Slashes and commas are allowed in a query (RFC 3986, section 3.4), and people read this one.
            var text = Uri.EscapeDataString(select.ToString());
            Add("$select", text.Replace("%2C", ",", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal));
            Selected = node;
        }

        return this;
    }

    /// <summary>A body of JSON.</summary>
    /// <param name="value">The value; it is written now, so later changes are not sent.</param>
    /// <param name="shape">How it is written.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null: a documented body is required.</exception>
    /// <exception cref="InvalidOperationException">
    /// The value nests deeper than 64 levels, as one that holds itself does; or it has an entity that was read with a
    /// <c>$select</c>, which saving could damage.
    /// </exception>
    public ApiCall Body<T>(T? value, JsonShape<T> shape)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(shape);
        Content = CallBody.Json(this, value ?? throw MissingBody(), shape, _rules);
        return this;
    }

    /// <inheritdoc cref="Body{T}(T, JsonShape{T})"/>
    public ApiCall Body<T>(T? value, JsonShape<T> shape)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(shape);
        Content = CallBody.Json(this, value ?? throw MissingBody(), shape, _rules);
        return this;
    }

    /// <summary>A body of any JSON.</summary>
    /// <param name="value">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ApiCall Body(JsonElement? value) => Body(value, JsonShapes.Element);

    /// <summary>A body of bytes, sent as the stream gives them.</summary>
    /// <param name="file">The file; it is not disposed.</param>
    /// <param name="mediaType">What the page says it is, for a file that does not say itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public ApiCall Body(ApiFile? file, string mediaType)
    {
        Content = CallBody.File(file ?? throw MissingBody(), mediaType);
        return this;
    }

    /// <summary>A body of changes, as a patch document or a merge object.</summary>
    /// <param name="patch">The changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="patch"/> is null.</exception>
    public ApiCall Body(ApiPatch? patch)
    {
        Content = CallBody.Patch(this, patch ?? throw MissingBody(), _rules);
        return this;
    }

    /// <summary>The same call for another address.</summary>
    internal ApiCall At(Uri address) =>
        new(Uid, Method, Template, Documented, Headers, _rules) { Address = address, Selected = Selected, Content = Content, Accept = Accept, _statuses = _statuses };

    private ArgumentNullException MissingBody() => new("body", $"{Uid}: the body is required.");

    private static string Text(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoDateText.MaxLength];
        return Encoding.ASCII.GetString(text[..IsoDateText.Write(value, text)]);
    }

    private void Add(string name, string escaped)
    {
        _query = (_query ?? new()).Append(_query is { Length: > 0 } ? '&' : '?');
        _query.Append(Uri.EscapeDataString(name).Replace("%24", "$", StringComparison.Ordinal)).Append('=').Append(escaped);
    }
}
