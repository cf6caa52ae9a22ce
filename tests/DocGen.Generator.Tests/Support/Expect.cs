namespace DocGen.Generator.Tests.Support;

/// <summary>Assertions that show all that is wrong, where xunit's would show the first words.</summary>
internal static class Expect
{
    private const int Shown = 40;

    public static void None(IEnumerable<string> problems)
    {
        var all = problems.ToArray();
        Assert.True(all.Length == 0, $"{all.Length}:\n" + string.Join("\n", all.Take(Shown)));
    }
}
