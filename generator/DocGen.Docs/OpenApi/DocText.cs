using System.Globalization;
using System.Text;

namespace DocGen.Docs.OpenApi;

/// <summary>Texts of the docs as OpenAPI wants them.</summary>
internal static class DocText
{
    /// <summary>Plain text as CommonMark: what would be taken for an HTML tag, and vanish, is escaped; the rest reads the same either way.</summary>
    public static string Markdown(string text)
    {
        if (text.IndexOf('<') < 0) return text;
        var result = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            // A tag begins with a letter, a slash or a mark (CommonMark 0.31, section 6.6).
            if (text[at] == '<' && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?')) result.Append('\\');
            result.Append(text[at]);
        }

        return result.ToString();
    }

    /// <summary>A whole number as text.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name as the key of a component, which may have ASCII letters, digits and <c>. - _</c> only; other characters become their code after a dot, which no C# name has.</summary>
    public static string Key(string name)
    {
        if (name.All(IsKey)) return name;
        var result = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (IsKey(c)) result.Append(c);
            else result.Append('.').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    private static bool IsKey(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
