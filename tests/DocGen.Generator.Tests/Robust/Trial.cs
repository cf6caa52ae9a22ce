using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Changed pages, beside one that nobody touched.</summary>
/// <param name="Pages">The changed pages, with the files that they include.</param>
/// <param name="IsProse">Whether only text for people was changed, so that no name may come of it.</param>
internal sealed record Trial(Page[] Pages, bool IsProse)
{
    /// <summary>Everything that must hold whatever the pages say.</summary>
    public void Hold()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = GeneratorRun.Of([.. Pages, Lighthouse.Page]);
        WithinItsCap.Hold(run, Pages.Sum(page => page.Text!.Length), GC.GetAllocatedBytesForCurrentThread() - before);
        NeverCode.Hold(run, IsProse);
        OtherPages.Hold(run);
        run.Output.AssertCompiles();
    }

    /// <summary>The pages as they would be written, with what the eye does not see spelled out.</summary>
    public override string ToString() => string.Join("\n", Pages.Select(page => $"=== {page.Path}\n{Hidden.Replace(page.Text!, found => $"<U+{(int)found.Value[0]:X4}>")}"));

    private static readonly Regex Hidden = new("[^\\n -~]", RegexOptions.CultureInvariant);
}
