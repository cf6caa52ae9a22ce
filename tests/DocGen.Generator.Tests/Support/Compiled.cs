using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Support;

/// <summary>Compiles what a run gives, with all warnings as errors.</summary>
internal static class Compiled
{
    /// <summary>All errors and warnings, and then nothing else matters: the assembly's bytes.</summary>
    public static byte[] AssertCompiles(this Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Expect.None(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        Assert.True(result.Success);
        return stream.ToArray();
    }

    /// <summary>The diagnostics of a run that anybody gets to see unasked.</summary>
    public static Diagnostic[] Shown(this GeneratorRun run) => [.. run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
}
