namespace DocGen.Docs.Tests.Reading;

/// <summary>Work in bytes that are allocated: nearly the same on each run and on each machine, which no clock is.</summary>
internal static class Work
{
    /// <summary>Work that grows with the square of the text is four times as much for twice the text; lists that grow by doubling blur what is twice.</summary>
    private const double MostGrowth = 3;

    /// <summary>Buffers that are made once, whatever the text.</summary>
    private const long Base = 200_000;

    /// <summary>Twice the text is about twice the work.</summary>
    /// <param name="text">Makes a text of about this many characters.</param>
    /// <param name="read">What is done with it.</param>
    public static void AssertGrowsWith(Func<int, string> text, Action<string> read)
    {
        var (half, whole) = (text(250_000), text(500_000));
        var (some, more) = (Of(() => read(half)), Of(() => read(whole)));
        if (more > Base + (MostGrowth * some)) (some, more) = (LeastOf(() => read(half)), LeastOf(() => read(whole)));
        Assert.True(more <= Base + (MostGrowth * some), $"{some} bytes for {half.Length} characters, {more} for {whole.Length}: {whole[..40]}");
    }

    /// <summary>Buffers from a shared pool are new in one run and there already in the next, as the neighbours' tests leave them: only the rest is work.</summary>
    private static long LeastOf(Action action) => Enumerable.Range(0, 4).Min(_ => Of(action));

    private static long Of(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
