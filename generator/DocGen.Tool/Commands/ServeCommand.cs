using System.CommandLine;
using System.Globalization;
using DocGen.SampleServer;
using DocGen.Tool.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DocGen.Tool.Commands;

/// <summary><c>docgen serve DOCS</c>: every operation of the pages, answered with its sample, and a page to read them and to send requests from.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Of(Terminal terminal)
    {
        var docs = new Argument<string>("DOCS") { Description = "The folder of the pages." };
        var port = new Option<int>("--port", "-p") { Description = "The port on this machine; 0 takes any free one.", DefaultValueFactory = _ => 5000 };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > ushort.MaxValue))
                result.AddError($"'{result.Tokens[0].Value}' is no port: expected a number from 0 to 65535.");
        });
        var inMemory = new Option<bool>("--in-memory") { Description = "Keep what is posted, put or patched, and answer with it." };
        var command = new Command("serve", "Answers every operation of the pages with its sample, over HTTP on this machine.") { docs, port, inMemory };
        command.SetAction(async (line, cancellation) =>
        {
            var folder = Path.GetFullPath(Path.Combine(terminal.Folder, line.GetRequiredValue(docs)));
            await using var app = Build(folder, line.GetValue(port), line.GetValue(inMemory));
            if (!IsMapped(app, folder, terminal)) return ExitCodes.Failed;
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, terminal.Stop);
            await app.StartAsync(stop.Token);
            var address = app.Urls.First();
            await ApiPage.WarmUpAsync(address, stop.Token);
            await terminal.Out.WriteLineAsync($"Serving the samples at {address} (Ctrl+C stops)\n\n{ApiPage.Greeting(address)}");
            await app.WaitForShutdownAsync(stop.Token);
            return ExitCodes.Clean;
        });
        return command;
    }

    /// <summary>The server; it listens on this machine only, since samples are no secrets but a port that is open to all is no sample.</summary>
    private static WebApplication Build(string folder, int port, bool inMemory)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddDocGenSamples(options =>
        {
            (options.Pages, options.InMemory) = (DocGenPages.FromFolder(folder), inMemory);
            options.OpenApi = options.OpenApi with { Title = Title(folder) };
        });
        return builder.Build();
    }

    /// <summary>Reads the pages; a folder without any operation is told and not served.</summary>
    private static bool IsMapped(WebApplication app, string folder, Terminal terminal)
    {
        try
        {
            terminal.Working($"Reading {folder}", _ => app.MapDocGenSamples());
            ApiPage.Map(app, Title(folder));
            return true;
        }
        catch (InvalidOperationException fault)
        {
            terminal.Error.WriteLine(fault.Message);
            return false;
        }
    }

    private static string Title(string folder) => $"The API of {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}";
}
