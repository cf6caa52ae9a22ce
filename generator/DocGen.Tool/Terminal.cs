using Spectre.Console;

namespace DocGen.Tool;

/// <summary>Where a command reads, writes and works: the process's own, or a test's.</summary>
/// <param name="Out">What the command is asked for, and nothing else, so that it can be piped.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="Screen">The same place as <paramref name="Out"/>, with colours where a person looks at it; none with NO_COLOR or in a file.</param>
/// <param name="Progress">Where long work shows itself; null where nobody looks.</param>
/// <param name="Folder">The folder that paths are relative to.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole Screen, IAnsiConsole? Progress, string Folder)
{
    /// <summary>Ends what would run on, besides Ctrl+C.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Lines are as long as they are: the terminal folds them, and files stay one finding a line.</summary>
    private const int Unfolded = 100_000;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        On(Console.Out, new()),
        Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
        Directory.GetCurrentDirectory());

    /// <summary>A console that writes there and never folds a line.</summary>
    public static IAnsiConsole On(TextWriter writer, AnsiConsoleSettings settings)
    {
        settings.Out = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = Unfolded;
        return console;
    }

    /// <summary>Works, and shows how far it is once somebody looks.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">The work; it is handed what takes the part that is done, from 0 to 1.</param>
    public T Working<T>(string title, Func<Action<double>, T> work) => Progress is null
        ? work(_ => { })
        : Progress.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            return work(done => task.Value = done);
        });
}
