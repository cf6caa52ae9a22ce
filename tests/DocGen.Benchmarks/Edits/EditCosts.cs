using DocGen.Benchmarks.Measuring;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DocGen.Benchmarks.Edits;

/// <summary>What all edits cost with one generator.</summary>
/// <param name="First">The first run.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Files">How many files are emitted.</param>
/// <param name="Edits">The median of each edit, by its name.</param>
internal sealed record EditCosts(Cost First, int Pages, int Files, IReadOnlyDictionary<string, Cost> Edits)
{
    public const string Added = "a page added", Removed = "a page removed", Code = "the user's C# only";

    /// <summary>Measures with a driver that is gone afterwards: an IDE has one for a project, and what another one holds would be walked by each collection of garbage.</summary>
    public static EditCosts Of(IIncrementalGenerator generator, IReadOnlyList<Page> pages, int warmUps, int count)
    {
        var driver = new WarmDriver(generator, pages);
        var (number, files) = (driver.Count, driver.Files);
        var costs = PageEdit.All.ToDictionary(edit => edit.Name, edit => EditRun.Pages(driver, edit, warmUps, count));
        (costs[Added], costs[Removed]) = EditRun.AddedAndRemoved(driver, warmUps, count);
        costs[Code] = EditRun.Code(driver, warmUps, count);
        return new(driver.First, number, files, costs);
    }
}
