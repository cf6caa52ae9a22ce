using System.CommandLine;

namespace DocGen.Tool.Commands;

/// <summary>The whole command line. A new command is a file beside this one, and a line here.</summary>
internal static class DocGenCommand
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Checks Markdown API pages, tells how they change, serves their samples, and writes them as OpenAPI.")
        {
            CheckCommand.Of(terminal),
            DiffCommand.Of(terminal),
            AcceptCommand.Of(terminal),
            OpenApiCommand.Of(terminal),
            ServeCommand.Of(terminal),
        };
        var line = root.Parse(arguments);
        try
        {
            var code = line.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            return line.Errors.Count > 0 ? ExitCodes.Failed : code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(fault.Message);
            return ExitCodes.Failed;
        }
    }
}
