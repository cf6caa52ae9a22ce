using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>What the fuzzing found, reduced to a page each; the pages say what went wrong.</summary>
public class FindsTests
{
    private static readonly Page[] s_finds = Page.In(Path.Combine(Repository.TestsFolder, "Robust", "Finds"));

    public static TheoryData<string> Finds => [.. s_finds.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Finds))]
    public void A_page_that_once_broke_something_breaks_nothing(string path) =>
        new Trial([s_finds.Single(page => page.Path == path)], IsProse: false).Hold();

    [Fact]
    public void All_of_them_together_break_nothing() => new Trial(s_finds, IsProse: false).Hold();
}
