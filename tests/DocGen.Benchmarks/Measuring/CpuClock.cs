using Perfolizer.Horology;

namespace DocGen.Benchmarks.Measuring;

/// <summary>Runs only while this process does: on a machine that is shared, time on the wall is mostly other people's.</summary>
internal sealed class CpuClock : IClock
{
    public string Title => "user and system time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
