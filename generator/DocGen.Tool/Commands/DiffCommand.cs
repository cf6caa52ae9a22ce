using System.CommandLine;
using DocGen.Docs.Surface;
using DocGen.Tool.Pages;
using DocGen.Tool.Reports;

namespace DocGen.Tool.Commands;

/// <summary><c>docgen diff OLD NEW</c>: what a client of the old pages meets with the new ones.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Of(Terminal terminal)
    {
        var before = new Argument<string>("OLD") { Description = "A folder of pages, or an accepted API (docgen.api.txt)." };
        var now = new Argument<string>("NEW") { Description = "The same of another day." };
        var format = new Option<string>("--format") { Description = "text, markdown or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var fail = new Option<bool>("--fail-on-breaking") { Description = "Exit code 1 where a change can break code or calls." };
        var command = new Command("diff", "Tells how the API differs between two states of its pages.") { before, now, format, fail };
        command.SetAction(line =>
        {
            if (SurfaceSource.Read(line.GetRequiredValue(before), terminal) is not { } old || SurfaceSource.Read(line.GetRequiredValue(now), terminal) is not { } current) return ExitCodes.Failed;
            var changes = SurfaceComparison.Of(old, current);
            switch (line.GetValue(format))
            {
                case "json": JsonDiff.Write(changes, terminal.Out); break;
                case "markdown": MarkdownDiff.Write(changes, terminal.Out); break;
                default: TextDiff.Write(changes, terminal.Screen); break;
            }

            return line.GetValue(fail) && changes.Any(change => change.IsBreaking) ? ExitCodes.Found : ExitCodes.Clean;
        });
        return command;
    }
}
