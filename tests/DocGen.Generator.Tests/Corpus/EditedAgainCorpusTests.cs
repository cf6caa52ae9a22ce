using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>What is kept from one run to the next never shows: after any edits of published pages the output is that of a fresh run.</summary>
public partial class EditedAgainCorpusTests
{
    private const int Steps = 12;

    [SkippableTheory]
    [InlineData("2022", 3, 1)]
    [InlineData("2023", 11, 2)]
    [InlineData("2023", 17, 3)]
    [InlineData("2025", 1, 4)]
    public void Edits_of_published_pages_give_what_a_fresh_run_gives(string year, int everyOther, int seed)
    {
        var random = new Random(seed);
        var pages = CorpusLayout.Of(year).Pages.Where((_, index) => index % everyOther == 0).ToList();
        var run = GeneratorRun.Of(pages);
        for (var step = 0; step < Steps; step++)
        {
            var at = random.Next(pages.Count);
            switch (random.Next(6))
            {
                case 0 when pages.Count > 2:
                    run = run.AfterRemoving(pages[at].Path);
                    pages.RemoveAt(at);
                    break;
                case 1:
                    var copy = new Page($"copies/{step}.md", Uid().Replace(pages[at].Text!, $"$0Copy{step}", 1));
                    run = run.AfterAdding(copy);
                    pages.Add(copy);
                    break;
                default:
                    var edited = Edited(pages[at], random.Next(5), step);
                    run = run.AfterEdit(pages[at].Path, pages[at].Text!, edited.Text!);
                    pages[at] = edited;
                    break;
            }

            run.AssertSameAs(GeneratorRun.Of(pages));
        }
    }

    /// <summary>A row more, a row less, another type, another name of the table, another sample value.</summary>
    private static Page Edited(Page page, int kind, int number) => page with
    {
        Text = kind switch
        {
            0 => Row().Replace(page.Text!, $"$0| Number{number} | int32 | |\n", 1),
            1 => Row().Replace(page.Text!, "", 1),
            2 => page.Text!.Replace("| int32 |", "| string |", StringComparison.Ordinal),
            3 => page.Text!.Replace("Response body: ", "Response body: Other", StringComparison.Ordinal),
            _ => Value().Replace(page.Text!, "\": null", 1),
        } + "\n",
    };

    [GeneratedRegex("(?<=\nuid: )[^\r\n]+")]
    private static partial Regex Uid();

    [GeneratedRegex("^\\| [A-Za-z]+ \\| [A-Za-z0-9-]+ \\|.*\n", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\": (\"[^\"]*\"|[0-9.]+|true|false)")]
    private static partial Regex Value();
}
