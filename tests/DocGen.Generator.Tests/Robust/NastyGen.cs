using CsCheck;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Texts that nobody writes on purpose, made of pieces: characters that end lines, marks of C#, XML, Markdown and formats, and far too much of each.</summary>
internal static class NastyGen
{
    private const string Code = " public class smuggled { } ";

    private static readonly Gen<string> s_endings = Gen.OneOf("\u2028", "\u2029", "\u0085", "\u000B", "\u000C", "\0", "\u001A", "\uFEFF", "\u202E", "\u2066", "\u200D", "\u200B", "\u00AD", "\uD83D", "\uDE00", "\uFFFF");

    private static readonly Gen<string> s_marks = Gen.OneOf(
        "*/", "/*", "//", "///", "\"", "\"\"\"", "\\", "\\u0022", "'", "</summary>", "<see cref=\"smuggled\"/>", "<smuggled>", "<![CDATA[", "]]>", "<!--", "&", "&bogus;", "&#0;", "&#x2028;", "&amp;#10;",
        "{", "}", "{0}", "{{", "{smuggled}", "$\"{smuggled}\"", "%0", "@", "#pragma warning disable", "#error smuggled", "#if true", "#region", "global::smuggled", ";", ",", "[", "](", "![a](", "**", "`", "`smuggled`", "~", "---", "?", "=", "/", ":", "..", " ");

    private static readonly Gen<string> s_words = Gen.OneOf(
        "smuggled", "Smuggled", "class", "record", "event", "value", "field", "required", "scoped", "file", "await", "var", "nint", "dynamic", "unmanaged", "global", "base", "this", "null", "true", "void", "default", "Equals", "GetType", "Task",
        "array", "object", "string", "int32", "Enum: smuggled, b", "Array<smuggled>", "Dictionary<string, smuggled>", "Deprecated:", "**Required**", "ı", "İ", "ß", "ﬁ", "日本", "e\u0301", "1", "-1", "1e999", "2031-02-30");

    private static readonly Gen<string> s_deep = Gen.Select(
        Gen.OneOf(">", "* ", "[", "{", "(", "<b>", "<", "List<", "Array<", "[]", "{\"a\":", "{a.", "`", "**", "\\", "../", "&amp;", "a.", "x", "Wx", "日", "_", "0", "/", "e\u0301"), Gen.OneOf(2, 70, 1_000, 10_000),
        (piece, length) => string.Concat(Enumerable.Repeat(piece, Math.Max(2, length / piece.Length))));

    private static readonly Gen<string> s_any = Gen.Char.Array[1, 12].Select(characters => new string(characters));

    private static readonly Gen<string> s_piece = Gen.Frequency(
        (3, s_endings.Select(ending => ending + Code)), (4, s_marks), (4, s_words), (1, s_deep), (2, s_any), (2, Gen.OneOf([.. NastyTexts.All.Select(nasty => nasty.Text)])));

    /// <summary>A text for any place.</summary>
    public static readonly Gen<string> Text = s_piece.Array[1, 4].Select(string.Concat);

    /// <summary>A text that stays in its cell and its line, whatever else it does.</summary>
    public static readonly Gen<string> OneLine = Text.Select(text => string.Concat(text.Where(c => c is not ('|' or '\n' or '\r'))));
}
