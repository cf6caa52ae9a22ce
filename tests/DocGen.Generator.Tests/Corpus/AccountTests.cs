using System.Text.RegularExpressions;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>No page gets lost: each is an operation, or a finding says why not, or it never was an endpoint.</summary>
public partial class AccountTests(ITestOutputHelper log)
{
    public static TheoryData<string> Layouts => [.. CorpusLayout.Years];

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void Files_are_operations_and_faulty_pages_and_files_that_are_no_endpoints(string year)
    {
        var layout = CorpusLayout.Of(year);
        var facts = layout.Files.Select(file => file.Reading.Facts).ToArray();
        var faulty = facts.Where(page => page.Kind == DocFileKind.Faulty).ToArray();
        var doubles = layout.Model.Findings.Where(finding => finding.Rule.Id == "DOCGEN040").ToArray();
        var others = facts.Where(page => page.Kind is DocFileKind.Other or DocFileKind.Sample or DocFileKind.Types).ToArray();
        log.WriteLine($"{year}: {layout.Pages.Length} files = {layout.Api.Operations.Length} operations + {faulty.Length + doubles.Length} faulty pages + {others.Length} others");

        Assert.Equal(layout.Pages.Length, layout.Api.Operations.Length + faulty.Length + doubles.Length + others.Length);
        Assert.All(faulty, page => Assert.Contains(layout.Run.Shown(), shown => shown.Location.GetLineSpan().Path.EndsWith("/" + page.Path, StringComparison.Ordinal)));
        Assert.All(others, page => Assert.DoesNotMatch(Uid(), layout.Pages.Single(file => file.Path == page.Path).Text));
    }

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void Each_page_is_one_operation_with_its_verb_and_path(string year)
    {
        // Read here by two patterns, so that our own reader is no witness in its own cause.
        var layout = CorpusLayout.Of(year);
        var expected = from page in layout.Pages
                       let uid = Uid().Match(page.Text!)
                       where uid.Success
                       let route = Route().Match(page.Text!)
                       select (uid.Groups[1].Value, route.Groups[1].Value, route.Groups[2].Value);
        Assert.Equal(expected.Order(), layout.Api.Operations.Select(operation => (operation.Uid, operation.Verb, operation.Path)).Order());
    }

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void The_published_pages_give_no_warning(string year) =>
        Expect.None(CorpusLayout.Of(year).Run.Shown().Where(shown => shown.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Select(shown => shown.ToString()));

    [GeneratedRegex(@"^u?id: *(v1\w+_\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Uid();

    [GeneratedRegex(@"^```http\s+([A-Z]+) (\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Route();
}
