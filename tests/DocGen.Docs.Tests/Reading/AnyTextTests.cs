using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

/// <summary>Whatever the text, there is a reading, soon, and the same for all line ends.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "|", "|---|---|", "`", "```", "~~~", "#", "## Response: ", "### Response body: X", "\n", "\n\n", "---", "![a](", "[", "](", "**", "_", "<para>", "<see cref=\"", "&amp;",
        "{", "}", "\"", "\\", "\uD83D", "\u2028", "\0", "\t", "    ", "Enum: ", "**Required**", "HTTP/1.1 200", "POST /x", "> ", "* ", "<!--", "-->", "1. ", "[!include[a](b)]", ": ", "\uFEFF",
    ];

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_no_fact(string lineBreak) =>
        Assert.Equal(Read.All(LoanPage.Text).Facts, Read.All(LoanPage.Text.Replace("\n", lineBreak)).Facts);

    [Fact]
    public void A_byte_order_mark_changes_no_fact() => Assert.Equal(Read.All(LoanPage.Text).Facts, Read.All("\uFEFF" + LoanPage.Text).Facts);

    [Fact]
    public void Every_beginning_of_a_page_has_a_reading()
    {
        for (var length = 0; length <= LoanPage.Text.Length; length++) AssertSound(LoanPage.Text.Substring(0, length));
    }

    [Fact]
    public void Every_page_without_one_line_has_a_reading()
    {
        var lines = LoanPage.Text.Split('\n');
        for (var line = 0; line < lines.Length; line++) AssertSound(string.Join("\n", lines.Where((_, at) => at != line)));
    }

    [Fact]
    public void Every_page_with_a_nasty_piece_has_a_reading()
    {
        // The same numbers on each run: a failure can be looked at.
        var random = new Random(20310506);
        for (var round = 0; round < 3_000; round++)
        {
            var text = LoanPage.Text;
            for (var piece = random.Next(1, 5); piece > 0; piece--) text = text.Insert(random.Next(text.Length + 1), Pieces[random.Next(Pieces.Length)]);
            AssertSound(text);
            Assert.Equal(Read.All(text.Replace("\r", "")).Facts, Read.All(text.Replace("\r", "").Replace("\n", "\r\n")).Facts);
        }
    }

    [Fact]
    public void Pieces_alone_have_a_reading()
    {
        var random = new Random(42);
        for (var round = 0; round < 3_000; round++)
            AssertSound(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }

    [Fact]
    public void Hostile_pages_take_work_by_their_length_and_no_more()
    {
        foreach (var piece in Pieces)
        {
            AssertGrows(length => Many(piece, length));
            AssertGrows(length => LoanPage.With(LoanPage.Description, Many(piece, length)));
            AssertGrows(length => LoanPage.With("Gives the reader", Many(piece + "\n", length)));
            AssertGrows(length => LoanPage.With("| DueOn |", "| " + Many(piece.Replace("\n", " "), length) + " |"));
            AssertGrows(length => LoanPage.With("{\n  \"LoanId\"", Many(piece, length)));
        }
    }

    [Theory]
    [InlineData("![a](")]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("[a][")]
    [InlineData("*a _b ")]
    [InlineData("**a* ")]
    [InlineData("*a**b_")]
    [InlineData("`a``b```")]
    [InlineData("<a \\`")]
    [InlineData("&lt;\\<")]
    public void Many_paragraphs_of_markdown_take_work_by_their_number_and_no_more(string piece)
    {
        foreach (var length in new[] { 100, 180, 7_950 })
        {
            var paragraph = Many(piece, length) + "](x) **b** \n\n";
            AssertGrows(all => LoanPage.With(LoanPage.Description, Many(paragraph, all)));
        }
    }

    private static string Many(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void AssertGrows(Func<int, string> text) => Work.AssertGrowsWith(text, page => PageReader.Read("a/b.md", page));

    private static void AssertSound(string text)
    {
        var reading = PageReader.Read("a/b.md", text);
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule.Id == "DOCGEN018");
        Assert.Equal(reading.Facts.Kind == DocFileKind.Endpoint, reading.Facts.Page is not null);
        Assert.All(reading.Spots.Spots, spot => Assert.True(spot.Value.Start >= 0 && spot.Value.Length >= 0 && spot.Value.Start + spot.Value.Length <= text.Length));
        Assert.All(reading.Findings, finding => Assert.Contains(reading.Spots.Spots, spot => spot.Key == finding.Place));
        Assert.All(reading.Findings, finding => Assert.NotEmpty(Read.Message(finding)));
    }
}
