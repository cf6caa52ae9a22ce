namespace DocGen.Benchmarks.Measuring;

/// <summary>What some work cost.</summary>
/// <param name="Milliseconds">User and system time of the whole process, so that what other processes do counts least.</param>
/// <param name="Bytes">What was allocated.</param>
internal readonly record struct Cost(double Milliseconds, double Bytes)
{
    public static Cost Of(Action work)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        work();
        return new((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    public static Cost Median(IEnumerable<Cost> costs)
    {
        var all = costs.ToArray();
        return new(Medians.Of(all.Select(cost => cost.Milliseconds)), Medians.Of(all.Select(cost => cost.Bytes)));
    }
}
