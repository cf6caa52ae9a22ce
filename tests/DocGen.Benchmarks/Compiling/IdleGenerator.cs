using Microsoft.CodeAnalysis;

namespace DocGen.Benchmarks.Compiling;

/// <summary>Asks the driver for all that our generator asks for, and does nothing with it.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => (pair.Left.Path, pair.Right.GetOptions(pair.Left), pair.Left.GetText(cancellation)!.GetChecksum().Length))
            .Where(static text => text.Length > 0);
        var known = context.CompilationProvider.Select(static (compilation, _) => compilation.GetTypeByMetadataName("System.Net.Http.HttpClient")?.Name ?? "");
        context.RegisterSourceOutput(lengths.Collect().SelectMany(static (all, _) => all.Take(1)).Combine(known), static (output, pair) => output.AddSource("Idle.g.cs", $"// {pair.Right}"));
    }
}
