using System.Globalization;
using System.Text;

namespace DocGen.Docs.Surface;

/// <summary>The words of a line, written and read: a name with blanks or other marks in it stands in quotes.</summary>
internal static class SurfaceWords
{
    /// <summary>The colon after a name, as a word that no name can be.</summary>
    public const string Colon = "\n";

    private static readonly (SurfaceMarks Mark, string Word)[] s_marks =
    [
        (SurfaceMarks.Required, "(required)"), (SurfaceMarks.Deprecated, "(deprecated)"), (SurfaceMarks.Experimental, "(experimental)"), (SurfaceMarks.Unnamed, "(unnamed)"),
    ];

    /// <summary>A name as it is, or in quotes where it would not be read back as one word.</summary>
    public static string Quote(string name)
    {
        if (name.Length > 0 && name[name.Length - 1] != ':' && name[0] is not ('#' or '(') && name.All(IsPlain)) return name;
        var text = new StringBuilder("\"", name.Length + 8);
        foreach (var c in name)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c == ' ' || c == ',' || IsPlain(c)) text.Append(c);
            else text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return text.Append('"').ToString();
    }

    /// <summary>Verb and path, the path in quotes where need be.</summary>
    public static string Route(string value)
    {
        var blank = value.IndexOf(' ');
        return value.Substring(0, blank + 1) + Quote(value.Substring(blank + 1));
    }

    /// <summary>The marks as words, each after a blank.</summary>
    public static string Marks(SurfaceMarks marks) => string.Concat(s_marks.Where(known => (marks & known.Mark) != 0).Select(known => " " + known.Word));

    /// <summary>Takes the marks off the end of a line; in quotes they are names.</summary>
    public static SurfaceMarks TakeMarks(ref string line)
    {
        for (var marks = SurfaceMarks.None; ;)
        {
            var word = line.Substring(line.LastIndexOf(' ') + 1);
            var mark = s_marks.FirstOrDefault(known => known.Word == word).Mark;
            if (mark == SurfaceMarks.None) return marks;
            marks |= mark;
            line = line.Substring(0, line.Length - word.Length).TrimEnd(' ');
        }
    }

    /// <summary>The words of a line; null where a quote is not closed. A colon after a name is <see cref="Colon"/>, a comma is dropped.</summary>
    public static List<string>? Split(string line)
    {
        var words = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] is ' ' or ',')
            {
                at++;
                continue;
            }

            var word = new StringBuilder();
            if (IsColon(line, at))
            {
                word.Append(Colon);
                at++;
            }
            else if (line[at] != '"') Plain(line, ref at, word);
            else if (!Quoted(line, ref at, word)) return null;

            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>A colon that ends a name; others are a part of it.</summary>
    private static bool IsColon(string line, int at) => line[at] == ':' && (at + 1 == line.Length || line[at + 1] == ' ');

    private static void Plain(string line, ref int at, StringBuilder word)
    {
        while (at < line.Length && line[at] is not (' ' or ',') && !IsColon(line, at)) word.Append(line[at++]);
    }

    private static bool Quoted(string line, ref int at, StringBuilder word)
    {
        for (at++; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                at++;
                return true;
            }

            if (line[at] != '\\') word.Append(line[at]);
            else if (at + 1 < line.Length && line[at + 1] is '"' or '\\') word.Append(line[++at]);
            else if (at + 5 < line.Length && line[at + 1] == 'u' && int.TryParse(line.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                word.Append((char)code);
                at += 5;
            }
            else return false;
        }

        return false;
    }

    /// <summary>What everybody's eyes and editors show alike: ASCII and the Latin letters. All else is escaped, so that no direction mark or line separator hides in a review.</summary>
    private static bool IsPlain(char c) => c is (> ' ' and <= '~' and not (',' or '"' or '\\')) or (>= '\u00C0' and < '\u0250');
}
