using System.Globalization;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>What comes out grows with what goes in, and no faster; counted, since a clock tells of the machine.</summary>
internal static class WithinItsCap
{
    /// <summary>The framework and the untouched page.</summary>
    private const int Base = 60_000;

    /// <summary>A row of a table becomes a property, its JSON and its field path.</summary>
    private const int CharactersPerCharacter = 60;

    private const long BaseBytes = 64L << 20;

    private const long BytesPerCharacter = 4_000;

    public static void Hold(GeneratorRun run, int read, long allocated)
    {
        var written = run.Sources.Values.Sum(text => text.Length);
        Assert.True(written <= Base + ((long)CharactersPerCharacter * read), $"{written} characters of code for {read} characters of docs");
        Assert.True(allocated <= BaseBytes + (BytesPerCharacter * read), $"{allocated} bytes for {read} characters");
        Assert.True(run.Result.Diagnostics.Length <= read + 10, $"{run.Result.Diagnostics.Length} findings for {read} characters");
        Assert.All(run.Sources.Keys, hint => Assert.Matches("^[A-Za-z0-9_.]{1,200}$", hint));
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        // A message is a format; the docs' braces must not be.
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
