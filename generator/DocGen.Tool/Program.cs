using DocGen.Tool.Commands;

namespace DocGen.Tool;

/// <summary>The docgen command.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => DocGenCommand.Run(arguments, Terminal.OfProcess());
}
