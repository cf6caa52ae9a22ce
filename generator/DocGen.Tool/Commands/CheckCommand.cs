using System.CommandLine;
using DocGen.Docs.Findings;
using DocGen.Tool.Pages;
using DocGen.Tool.Reports;

namespace DocGen.Tool.Commands;

/// <summary><c>docgen check DOCS</c>: all that is found in the pages, with the ids and places that a build has.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Of(Terminal terminal)
    {
        var docs = new Argument<string>("DOCS") { Description = "The folder of the pages." };
        var format = new Option<string>("--format") { Description = "human, sarif (2.1.0), or github (annotations of a workflow).", DefaultValueFactory = _ => "human" };
        format.AcceptOnlyFromAmong("human", "sarif", "github");
        var failOn = new Option<string>("--fail-on") { Description = "Exit code 1 from this severity on: warning, info, none.", DefaultValueFactory = _ => "warning" };
        failOn.AcceptOnlyFromAmong("warning", "info", "none");
        var lint = new Option<string>("--lint") { Description = "How loud contradictions are: warning, info, error or off, and the ids that it is for, if not for all.", DefaultValueFactory = _ => "warning" };
        lint.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && LintSwitch.Parse(result.Tokens[0].Value) is null) result.AddError($"'{result.Tokens[0].Value}' was not understood; expected {LintSwitch.Expected}.");
        });
        var hidden = new Option<bool>("--hidden") { Description = "Tell also what DocGen assumed where the pages say nothing." };
        var api = new Option<string?>("--api") { Description = "An accepted API (docgen.api.txt) to hold the pages against." };
        var command = new Command("check", "Lists what is wrong with pages, at file, line and column.") { docs, format, failOn, lint, hidden, api };
        command.SetAction(line =>
        {
            var read = DocsFolder.Read(line.GetRequiredValue(docs), terminal);
            var findings = LocatedFindings.Of(read, line.GetValue(api) is { } path ? Path.Combine(terminal.Folder, path) : null, LintSwitch.Parse(line.GetRequiredValue(lint))!)
                .Where(found => found.Severity != FindingSeverity.Hidden || line.GetValue(hidden)).ToList();
            switch (line.GetValue(format))
            {
                case "sarif": SarifReport.Write(findings, terminal.Out); break;
                case "github": GitHubReport.Write(findings, terminal.Out); break;
                default: HumanReport.Write(findings, read, terminal.Screen); break;
            }

            return findings.Any(found => Fails(found.Severity, line.GetValue(failOn))) ? ExitCodes.Found : ExitCodes.Clean;
        });
        return command;
    }

    private static bool Fails(FindingSeverity severity, string? failOn) => failOn switch
    {
        "none" => false,
        "info" => severity >= FindingSeverity.Information,
        _ => severity >= FindingSeverity.Warning,
    };
}
