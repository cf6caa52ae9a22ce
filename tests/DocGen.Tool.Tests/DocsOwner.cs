using DocGen.Tool.Commands;
using Spectre.Console;

namespace DocGen.Tool.Tests;

/// <summary>Somebody with a folder of pages and a terminal.</summary>
internal sealed class DocsOwner : IDisposable
{
    public const string PagePath = "docs/Kennel/v1Dog_Walk.md";

    public const string Page = """
        ---
        uid: v1Dog_Walk
        ---
        # POST Dog/{id}/Walk
        ```http
        POST /api/v1/Dog/{id}/Walk
        ```
        Takes a dog out.

        | Path Part | Type | Description |
        |-----------|------|-------------|
        | id | int32 | Which |

        ## Request Headers
        | Parameter Name | Description |
        |----------------|-------------|
        | Authorization | Who asks |

        ## Request Body: request
        | Property Name | Type | Description |
        |---------------|------|-------------|
        | Minutes | int32 | How long |

        ## Response:
        | Response | Description |
        |----------|-------------|
        | 200 | OK |

        ### Response body: Dog
        | Property Name | Type | Description |
        |---------------|------|-------------|
        | Name | string | Its name |
        | Breed | string | What it is |

        ## Sample request
        ```http!
        POST /api/v1/Dog/7/Walk
        Authorization: Basic ZG9n
        Host: kennel.example.com

        { "Minutes": 30 }
        ```

        ## Sample response
        ```http_
        HTTP/1.1 200 OK
        Content-Type: application/json
        ```

        """;

    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public DocsOwner() => Write(PagePath, Page);

    public string Folder { get; } = Directory.CreateTempSubdirectory("docgen-tool-").FullName;

    public string Out => _out.ToString().ReplaceLineEndings("\n");

    public string Error => _error.ToString().ReplaceLineEndings("\n");

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    /// <summary>Writes the page with another text into a folder.</summary>
    public void Edit(string part, string other, string path = PagePath)
    {
        Assert.Contains(part, Page, StringComparison.Ordinal);
        Write(path, Page.Replace(part, other, StringComparison.Ordinal));
    }

    /// <summary>What a person sees of long work; null where nobody looks.</summary>
    public StringWriter? Progress { get; init; }

    /// <summary>Runs a command line, of which only the last is seen.</summary>
    public int Run(params string[] arguments) => Run(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors }, arguments);

    public int Run(AnsiConsoleSettings screen, params string[] arguments)
    {
        _out.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        return DocGenCommand.Run(arguments, new Terminal(_out, _error, Terminal.On(_out, screen), Progress is null ? null : Terminal.On(Progress, new()), Folder));
    }

    /// <summary>Starts a command that serves, and gives the address that it prints.</summary>
    public async Task<(Uri Address, Task<int> Ended)> Serve(CancellationToken stop, params string[] arguments)
    {
        var output = new AddressWriter();
        var terminal = new Terminal(output, _error, Terminal.On(output, new()), null, Folder) { Stop = stop };
        var ended = Task.Run(() => DocGenCommand.Run(arguments, terminal), CancellationToken.None);
        await Task.WhenAny(output.Address, ended);
        Assert.False(ended.IsCompleted, Error);
        return (await output.Address, ended);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
