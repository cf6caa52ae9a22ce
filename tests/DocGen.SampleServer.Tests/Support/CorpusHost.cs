using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;

namespace DocGen.SampleServer.Tests.Support;

/// <summary>The published pages of 2023, served and compiled once for all tests that need them.</summary>
public sealed class CorpusHost : IAsyncLifetime
{
    private SampleHost? _host;

    internal CorpusLayout Layout => CorpusLayout.Of("2023");

    internal SampleHost Host
    {
        get
        {
            CorpusLayout.SkipWithoutCorpus();
            return _host!;
        }
    }

    /// <summary>Every endpoint page with its operation.</summary>
    internal IEnumerable<(PageReading Reading, OperationModel Operation)> Pages
    {
        get
        {
            var operations = Layout.Model.Groups.SelectMany(group => group.Operations).ToDictionary(operation => operation.Page);
            return Layout.Files.Select(file => file.Reading).Where(reading => operations.ContainsKey(reading.Facts.Path)).Select(reading => (reading, operations[reading.Facts.Path]));
        }
    }

    public async Task InitializeAsync()
    {
        if (CorpusLayout.Folder is { } folder) _host = await SampleHost.Start(DocGenPages.FromFolder(Path.Combine(folder, "2023")));
    }

    public async Task DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }
}
