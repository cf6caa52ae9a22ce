using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;
using ScottPlot;

namespace DocGen.Benchmarks.Growth;

/// <summary>Draws how time grows with the pages.</summary>
internal static partial class GrowthPlot
{
    /// <summary>Where the drawing goes, in the repository.</summary>
    public static readonly string File = Path.Combine(Repository.Root, "docs", "growth.svg");

    public static void Draw(string file, IReadOnlyList<int> sizes, IReadOnlyList<Dictionary<string, double>> figures)
    {
        using var plot = new Plot();
        plot.Font.Set(Fonts.Sans);
        foreach (var step in GrowthWork.Steps)
        {
            var line = plot.Add.Scatter(sizes.Select(size => (double)size).ToArray(), figures.Select(figure => figure[step]).ToArray());
            line.LegendText = step == GrowthWork.Edit ? "one edit, in a driver" : step + " all";
            line.LineWidth = 2;
            line.MarkerSize = 7;
        }

        plot.XLabel("pages");
        plot.YLabel("cpu, ms");
        plot.Axes.SetLimitsY(0, figures.Max(figure => GrowthWork.Steps.Max(step => figure[step])) * 1.05);
        plot.ShowLegend(Edge.Right);
        // Whose machine has which fonts is nobody's business: readers get a sans-serif of their own.
        System.IO.File.WriteAllText(file, FontFamily().Replace(plot.GetSvgXml(820, 400), "font-family=\"sans-serif\"").ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("font-family=\"[^\"]*\"")]
    private static partial Regex FontFamily();
}
