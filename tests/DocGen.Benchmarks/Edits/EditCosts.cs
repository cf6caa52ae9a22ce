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
    /// <remarks>Round by round, each edit once a round: so each meets code that the runtime has compiled for good, whichever comes first.</remarks>
    public static EditCosts Of(IIncrementalGenerator generator, IReadOnlyList<Page> pages, int warmUps, int count)
    {
        var driver = new WarmDriver(generator, pages);
        var (number, files) = (driver.Count, driver.Files);
        List<EditRun> runs = [.. PageEdit.All.Select(edit => EditRun.Of(driver, edit, warmUps + count)), .. EditRun.OfPage(driver), EditRun.OfCode(driver)];
        var costs = runs.ToDictionary(run => run.Name, _ => new List<Cost>());
        for (var round = 0; round < warmUps + count; round++)
        {
            foreach (var run in runs)
            {
                var cost = run.Edit(round);
                run.Undo?.Invoke();
                if (round >= warmUps) costs[run.Name].Add(cost);
            }
        }

        return new(driver.First, number, files, costs.ToDictionary(cost => cost.Key, cost => Cost.Median(cost.Value)));
    }
}
