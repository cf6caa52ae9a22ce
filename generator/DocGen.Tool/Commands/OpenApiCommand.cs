using System.CommandLine;
using System.Text;
using DocGen.Docs.OpenApi;
using DocGen.Tool.Pages;

namespace DocGen.Tool.Commands;

/// <summary><c>docgen openapi DOCS</c>: the pages as an OpenAPI 3.1 document, for the tools of others.</summary>
internal static class OpenApiCommand
{
    /// <summary>The command.</summary>
    public static Command Of(Terminal terminal)
    {
        var docs = new Argument<string>("DOCS") { Description = "The folder of the pages." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it the document is printed." };
        var title = new Option<string>("--title") { Description = "The name of the API.", DefaultValueFactory = _ => new OpenApiOptions().Title };
        var version = new Option<string>("--api-version") { Description = "The version of the document.", DefaultValueFactory = _ => new OpenApiOptions().Version };
        var server = new Option<string[]>("--server") { Description = "An address that the paths are appended to; may be given more than once.", DefaultValueFactory = _ => [] };
        var command = new Command("openapi", "Writes the pages as an OpenAPI 3.1 document.") { docs, output, title, version, server };
        command.SetAction(line =>
        {
            var read = DocsFolder.Read(line.GetRequiredValue(docs), terminal);
            var options = new OpenApiOptions { Title = line.GetRequiredValue(title), Version = line.GetRequiredValue(version), Servers = line.GetRequiredValue(server) };
            using var document = new MemoryStream();
            OpenApiWriter.Write(document, read.Model, read.Files.Select(file => file.Reading.Facts), options);
            if (line.GetValue(output) is { } path) File.WriteAllBytes(Path.Combine(terminal.Folder, path), document.ToArray());
            else terminal.Out.Write(Encoding.UTF8.GetString(document.GetBuffer(), 0, (int)document.Length));
            return ExitCodes.Clean;
        });
        return command;
    }
}
