using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>The same pages give the same bytes, whatever the machine.</summary>
public class SameBytesTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorRun.Of(Harbour.Pages).Sources;

    [Fact]
    public void In_any_order_of_files()
    {
        var random = new Random(20);
        for (var i = 0; i < 10; i++)
        {
            var pages = Harbour.Pages;
            random.Shuffle(pages);
            Assert.Equal(Expected, GeneratorRun.Of(pages).Sources);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ends(string lineEnd) =>
        Assert.Equal(Expected, GeneratorRun.Of(Harbour.Pages.Select(page => page with { Text = page.Text!.Replace("\n", lineEnd) })).Sources);

    [Fact]
    public void With_or_without_a_newline_at_the_end_and_a_byte_order_mark_at_the_start()
    {
        Assert.Equal(Expected, GeneratorRun.Of(Harbour.Pages.Select(page => page with { Text = page.Text!.TrimEnd() })).Sources);
        Assert.Equal(Expected, GeneratorRun.Of(Harbour.Pages.Select(page => page with { Text = "\uFEFF" + page.Text })).Sources);
    }

    [Fact]
    public void In_the_layout_of_2025_with_samples_in_files_of_their_own()
    {
        var pages = Layout2025.Of(Harbour.Pages).ToArray();
        Assert.Equal(3 * Harbour.Pages.Length, pages.Length);
        Assert.Equal(Expected, GeneratorRun.Of(pages).Sources);
    }

    [Fact]
    public void With_line_feeds_only_and_no_folder_of_the_machine()
    {
        Assert.All(Expected.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(Expected.Values, text => Assert.DoesNotContain("machine", text, StringComparison.OrdinalIgnoreCase));
    }
}
