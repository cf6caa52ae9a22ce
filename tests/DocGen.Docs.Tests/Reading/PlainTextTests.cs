using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Tests.Reading;

public class PlainTextTests
{
    [Theory]
    // As it is.
    [InlineData("", "")]
    [InlineData("Plain words, (no) marks: 1 + 1 = 2.", "Plain words, (no) marks: 1 + 1 = 2.")]
    [InlineData("['a', 'b'] and { 'c': 1 } and {id}", "['a', 'b'] and { 'c': 1 } and {id}")]
    [InlineData("snake_case_name, 2 * 3, a_b", "snake_case_name, 2 * 3, a_b")]
    [InlineData("C:\\temp", "C:\\temp")]
    [InlineData("γράμμα 五 دونم", "γράμμα 五 دونم")]
    // Markdown.
    [InlineData("a **bold** and *slanted* _word_", "a bold and slanted word")]
    [InlineData("see [the rules](https://x.example/a_b) and ![a picture](p.png)", "see the rules and a picture")]
    [InlineData("use `a < b && c` or `{A.B}`", "use a < b && c or {A.B}")]
    [InlineData(@"not \*bold\*, not \<b>", "not *bold*, not <b>")]
    [InlineData("<https://x.example/a>", "https://x.example/a")]
    [InlineData("1. not a list", "1. not a list")]
    [InlineData("[note]: is no link **here**", "[note]: is no link here")]
    // Entities, once and twice encoded.
    [InlineData("a &lt; b &amp; c", "a < b & c")]
    [InlineData("the customer&amp;apos;s &amp;lt;3", "the customer's <3")]
    [InlineData("AT&T &nosuch; &#65;&#x42;", "AT&T &nosuch; AB")]
    // Tags.
    [InlineData("one <para>two</para>three<para />four<br/>five", "one two three four five")]
    [InlineData("a <see cref=\"T:Lib.Loans.Loan\">loan</see> of <see cref=\"M:Lib.Loans.Extend(System.Int32)\" />", "a loan of Extend")]
    [InlineData("<see cref=\"!:Fields\"></see> and <paramref name='days'/>", "Fields and days")]
    [InlineData("<a href=\"https://x.example\">RFC1</a>, <b>b</b>", "RFC1, b")]
    [InlineData("&lt;br/&gt;A &lt;c&gt;word&lt;/c&gt;", "A word")]
    [InlineData("a List<string> and a List&lt;int&gt;, 1 < 2 > 0", "a List<string> and a List<int>, 1 < 2 > 0")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one two")]
    [InlineData("a<!-- hidden -->b", "ab")]
    [InlineData("<para />", "")]
    // References in braces.
    [InlineData("Use {Lib.Loans.ILoanAgent} or {Lib.X}{Lib.Y}", "Use Lib.Loans.ILoanAgent or Lib.XLib.Y")]
    [InlineData("{a.} {.b} {a b.c}", "{a.} {.b} {a b.c}")]
    // Blanks.
    [InlineData("  a \t b\r\nc\u00A0 d ", "a b c d")]
    [InlineData("a\u2028b\u2029c\u0085d\0e\u001Bf&#x2028;g", "a b c d e f g")]
    public void Text_becomes_plain(string source, string plain) => Assert.Equal(plain, PlainText.Of(source));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\uD83D\uDE00 \uFFFD x", PlainText.Of("\uD83D\uDE00 \uD83D x"));

    [Theory]
    [InlineData("![a](")]
    [InlineData("**a* ")]
    [InlineData("[[[[")]
    [InlineData("<a <b ")]
    [InlineData("<!--")]
    [InlineData("&amp;")]
    [InlineData("{a.b")]
    [InlineData("`a``")]
    [InlineData("_a_b_ ")]
    [InlineData("](](")]
    [InlineData("\\")]
    public void Half_a_million_hostile_characters_take_twice_the_work_of_half_of_them(string piece) =>
        Work.AssertGrowsWith(length => string.Concat(Enumerable.Repeat(piece, length / piece.Length)), text => Assert.NotNull(PlainText.Of(text)));

    // Searches that allocate nothing are bounded by how far they look.
    [Theory]
    [InlineData("*a _b ", 101)]
    [InlineData("[](", 101)]
    [InlineData("`a", 201)]
    [InlineData("\\*", 201)]
    public void Markdown_of_more_than_200_marks_is_left_as_it_is(string piece, int times) =>
        Assert.False(InlineMarkdown.IsNeeded("**b** " + string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void Markdown_of_more_than_8000_characters_is_left_as_it_is()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 1_600));
        Assert.StartsWith("b word", PlainText.Of("**b** " + words[..7_900]), StringComparison.Ordinal);
        Assert.StartsWith("**b** word", PlainText.Of("**b** " + words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b a='", "'>")]
    [InlineData("<!-- ", "-->")]
    public void The_end_of_a_tag_is_looked_for_a_thousand_characters_far(string open, string close)
    {
        Assert.Equal("x", PlainText.Of("x" + open + new string('y', 900) + close));
        Assert.StartsWith("x" + open.TrimEnd(), PlainText.Of("x" + open + new string('y', 1_000) + close), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deprecated: use another.", true)]
    [InlineData("Obsolete, but still kept", true)]
    [InlineData("[Obsolete] gone", true)]
    [InlineData("DEPRECATED", true)]
    [InlineData("The old one. Deprecated: use the new one.", true)]
    [InlineData("This method is deprecated", true)]
    [InlineData("Old. This is now obsolete.", false)]
    [InlineData("The single fields are deprecated in favor of this one.", false)]
    [InlineData("Lists all deprecated loans", false)]
    [InlineData("Deprecatedness of it", false)]
    [InlineData("", false)]
    public void Deprecation_is_told_of_the_subject_only(string text, bool deprecated) => Assert.Equal(deprecated, Deprecation.Is(text));
}
