using System.CommandLine;

namespace DocGen.Fuzz;

/// <summary>The command line of the fuzzing.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var minutes = new Option<double>("--minutes") { Description = "How long to go on.", DefaultValueFactory = _ => 10 };
        var seed = new Option<ulong>("--seed") { Description = "The numbers to use; others each time where it is not said.", DefaultValueFactory = _ => (ulong)Random.Shared.NextInt64() };
        var finds = new Option<string>("--finds") { Description = "The folder for what is found.", DefaultValueFactory = _ => Path.Combine("artifacts", "finds") };
        var command = new RootCommand("Changes pages at random and looks whether the generator keeps its promises. DOCGEN_CORPUS names a folder of pages to start from.") { minutes, seed, finds };
        command.SetAction(line => new FuzzRun(line.GetValue(seed), line.GetValue(finds)!).For(TimeSpan.FromMinutes(line.GetValue(minutes))));
        return command.Parse(arguments).Invoke();
    }
}
