using System.Runtime.InteropServices;

namespace DocGen.Benchmarks.Reporting;

/// <summary>Where it was measured, and how busy that machine was: figures without it say nothing.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    public static string Describe() =>
        $"{RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC. "
        + "Times are medians; load is the number of processes that want to run, over the last minute, before and after a subject.";

    /// <summary>The load of the last minute; a question mark where the system doesn't tell.</summary>
    public static string Load() => File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "?";
}
