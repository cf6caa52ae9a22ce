namespace DocGen.Benchmarks.Reporting;

/// <summary>A limit that the project has set itself.</summary>
/// <param name="Text">The limit in words.</param>
/// <param name="IsMet">Whether this run keeps it.</param>
internal sealed record Target(string Text, bool IsMet)
{
    /// <summary>A figure that may be as large as the limit, and not larger.</summary>
    public static Target AtMost(double figure, double limit, string of) => new($"≤ {Shown.Number(limit)} {of}", figure <= limit);

    /// <summary>A count that leaves no room.</summary>
    public static Target Exactly(double figure, double wanted, string of) => new($"{Shown.Number(wanted)} {of}", figure == wanted);
}
