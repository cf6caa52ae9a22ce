namespace DocGen.Benchmarks.Reporting;

/// <summary>A line of the table. All texts are ready to be shown; what wasn't measured is empty.</summary>
/// <param name="What">What was measured.</param>
internal sealed record Row(string What)
{
    /// <summary>Median of the time; which time, the subject's title says.</summary>
    public string Time { get; init; } = "";

    /// <summary>Median of what was allocated.</summary>
    public string Memory { get; init; } = "";

    /// <summary>Counts and sizes.</summary>
    public string Counts { get; init; } = "";

    /// <summary>This row's figure by another's.</summary>
    public string Ratio { get; init; } = "";

    /// <summary>What should hold.</summary>
    public Target[] Targets { get; init; } = [];
}
