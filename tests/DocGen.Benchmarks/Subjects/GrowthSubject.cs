using System.Globalization;
using DocGen.Benchmarks.Growth;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Whether twice the pages take twice the time.</summary>
internal sealed class GrowthSubject : ISubject
{
    public string Title => "7 Growth (cpu of the process, warm)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        int[] sizes = effort.IsQuick ? [100, 200] : [100, 1_000, 3_116, 10_000];
        var figures = sizes.Select(size => Work.InFreshProcess(nameof(GrowthWork), size.ToString(CultureInfo.InvariantCulture), effort.Edits.ToString(CultureInfo.InvariantCulture))).ToArray();
        GrowthPlot.Draw(effort.IsQuick ? Path.Combine(Path.GetTempPath(), "growth.svg") : GrowthPlot.File, sizes, figures);
        // Small projects have costs that don't grow, so the slope is taken between the larger ones.
        var (from, to) = (sizes.Length / 2 - 1, sizes.Length - 1);
        foreach (var step in GrowthWork.Steps)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                var figure = figures[i][step];
                var row = new Row($"{step}, {sizes[i]:#,0} pages") { Time = Shown.Milliseconds(figure), Counts = step == GrowthWork.Edit ? "" : $"{Shown.Milliseconds(figure / sizes[i])} a page" };
                if (i == to)
                {
                    var growth = figure / figures[from][step] / ((double)sizes[to] / sizes[from]);
                    row = row with { Ratio = $"grows by {Shown.Number(growth)} of the pages since {sizes[from]:#,0}", Targets = [Target.AtMost(growth, 1.25, "of the pages")] };
                }

                yield return row;
            }
        }
    }
}
