using System.Buffers;

namespace DocGen.Runtime;

/// <summary>What may stand in a header, so that no value can end its line and begin a header of its own.</summary>
internal static class HeaderText
{
    // RFC 9110, section 5.5: visible ASCII, blank and tab. Bytes above are "opaque" and HttpClient refuses them anyway.
    private static readonly SearchValues<char> s_allowed = SearchValues.Create(
        "\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    // RFC 9110, section 5.6.2: token.
    private static readonly SearchValues<char> s_token = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Refuses what HTTP cannot carry. The message never repeats the value: it may be a secret.</summary>
    internal static string CheckValue(string name, string value, string parameter) =>
        IsValue(value) ? value : throw new ArgumentException(
            $"The value for the header {name} has a line break, a control character or a character beyond ASCII.", parameter);

    internal static string CheckName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        return IsToken(name) ? name : throw new ArgumentException("This is no name for a header (RFC 9110, section 5.1).", parameter);
    }

    internal static bool IsValue(string value) => !value.AsSpan().ContainsAnyExcept(s_allowed);

    internal static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(s_token);
}
