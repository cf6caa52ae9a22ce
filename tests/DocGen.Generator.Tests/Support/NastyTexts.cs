namespace DocGen.Generator.Tests.Support;

/// <summary>Texts that break out of comments, literals and identifiers where nobody takes care.</summary>
internal static class NastyTexts
{
    /// <summary>A word that no page of the tests holds otherwise: it must never become part of the code.</summary>
    public const string Marker = "smuggled";

    /// <summary>Each by a name of its own.</summary>
    public static readonly (string Name, string Text)[] All =
    [
        ("LineSeparator", "a\u2028public class smuggled { } //"),
        ("ParagraphSeparator", "a\u2029public class smuggled { } //"),
        ("NextLine", "a\u0085public class smuggled { } //"),
        ("VerticalTab", "a\u000Bpublic class smuggled { } //"),
        ("FormFeed", "a\u000Cpublic class smuggled { } //"),
        ("Nul", "a\0public class smuggled { } //"),
        ("Controls", "a\u0001\u0007\u001B\u007F\u009F smuggled"),
        ("EndOfComment", "*/ public class smuggled { } /*"),
        ("Quotes", "\"; } class smuggled { string a = \""),
        ("RawQuotes", "\"\"\" + smuggled + \"\"\"\""),
        ("Braces", "{smuggled} {{0}} {0:x} }"),
        ("Backslash", "\\\" + smuggled + \\u0022 \\"),
        ("Xml", "</summary><script>smuggled</script><see cref=\"smuggled\"/> <![CDATA[ & &bogus; &#0; <"),
        ("Bidi", "\u202Esmuggled\u202C \u2066x\u2069 \u200F"),
        ("ZeroWidth", "smug\u200Dgled\u200B\u2060\uFEFF"),
        ("Surrogates", "\uD83D\uDE00 \uD83D smuggled \uDE00"),
        ("NotACharacter", "\uFFFE\uFFFF smuggled"),
        ("Directive", "#error smuggled #pragma warning restore"),
        ("Format", "%0 $(smuggled) @smuggled `smuggled`"),
        ("Combining", "e\u0301\u0327 ﬁ İ ı ß smuggled"),
    ];
}
