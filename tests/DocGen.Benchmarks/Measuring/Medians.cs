namespace DocGen.Benchmarks.Measuring;

/// <summary>The middle of several figures: neighbours on the machine make single ones worthless.</summary>
internal static class Medians
{
    public static double Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
