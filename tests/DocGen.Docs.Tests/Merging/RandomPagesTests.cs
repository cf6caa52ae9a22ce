using DocGen.Docs.Merging;

namespace DocGen.Docs.Tests.Merging;

/// <summary>What holds whatever the pages say.</summary>
public class RandomPagesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1000, 3)]
    [InlineData(2000, 12)]
    [InlineData(3000, 40)]
    public void A_model_never_names_what_it_does_not_have_nor_two_things_alike(int first, int pages)
    {
        var faults = new List<string>();
        for (var seed = first; seed < first + 100; seed++)
        {
            if (Record.Exception(() => Invariants.Hold(Merge.Of(new RandomPages(seed).Some(pages)))) is { } fault) faults.Add($"seed {seed}: {fault.Message}");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(5)));
    }

    [Theory]
    [InlineData(5000, 4)]
    [InlineData(6000, 25)]
    public void The_order_of_the_files_never_matters(int first, int pages)
    {
        for (var seed = first; seed < first + 60; seed++)
        {
            var files = new RandomPages(seed).Some(pages).SelectMany(page => page.Facts).DistinctBy(file => file.Path).ToArray();
            var model = ApiModelBuilder.Build(files);
            new Random(seed).Shuffle(files);
            Assert.True(ModelText.Of(model).SequenceEqual(ModelText.Of(ApiModelBuilder.Build(files))), $"seed {seed}");
        }
    }

    [Fact]
    public void All_findings_are_about_pages_that_were_given_and_fill_their_message()
    {
        for (var seed = 7000; seed < 7060; seed++)
        {
            var files = new RandomPages(seed).Some(12).SelectMany(page => page.Facts).ToArray();
            var paths = files.Select(file => file.Path).ToHashSet();
            Assert.All(ApiModelBuilder.Build(files).Findings, finding =>
            {
                Assert.Contains(finding.Page, paths);
                Assert.Contains($"{{{finding.Arguments.Count - 1}}}", finding.Rule.Message, StringComparison.Ordinal);
                Assert.DoesNotContain($"{{{finding.Arguments.Count}}}", finding.Rule.Message, StringComparison.Ordinal);
            });
        }
    }
}
