namespace DocGen.Tool.Commands;

/// <summary>What a command tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing was found that was asked for.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Found = 1;

    /// <summary>The command line is wrong, or a file can't be read or written.</summary>
    public const int Failed = 2;
}
