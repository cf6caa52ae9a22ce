namespace DocGen.Benchmarks.Measuring;

/// <summary>How long it may take. Quick figures only show that the benchmarks themselves work.</summary>
/// <param name="IsQuick">Whether it is only to be seen that everything runs.</param>
internal sealed record Effort(bool IsQuick)
{
    public const string QuickOption = "--quick";

    /// <summary>As many pages as the whole reference has.</summary>
    public int Pages => IsQuick ? 100 : 3_116;

    /// <summary>How many processes a median is made of.</summary>
    public int Processes => IsQuick ? 1 : 3;

    /// <summary>How many edits a median is made of.</summary>
    public int Edits => IsQuick ? 2 : 15;

    /// <summary>How many runs warm the code up: the runtime compiles a method for good when it has been called 30 times, and some are called once a run.</summary>
    public int WarmUps => IsQuick ? 1 : 32;

    public IEnumerable<string> Options => IsQuick ? [QuickOption] : [];
}
