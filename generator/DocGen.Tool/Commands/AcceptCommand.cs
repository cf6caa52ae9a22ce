using System.CommandLine;
using System.Text;
using DocGen.Docs.Surface;
using DocGen.Tool.Pages;

namespace DocGen.Tool.Commands;

/// <summary><c>docgen accept DOCS</c>: writes what the pages say as the accepted API, as the target DocGenAcceptApi of a build does.</summary>
internal static class AcceptCommand
{
    /// <summary>The command.</summary>
    public static Command Of(Terminal terminal)
    {
        var docs = new Argument<string>("DOCS") { Description = "The folder of the pages." };
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", DefaultValueFactory = _ => SurfaceText.FileName };
        var command = new Command("accept", "Writes the API of the pages to a file, a line a member.") { docs, output };
        command.SetAction(line =>
        {
            var text = SurfaceText.Write(ApiSurface.Of(DocsFolder.Read(line.GetRequiredValue(docs), terminal).Model));
            File.WriteAllText(Path.Combine(terminal.Folder, line.GetRequiredValue(output)), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExitCodes.Clean;
        });
        return command;
    }
}
