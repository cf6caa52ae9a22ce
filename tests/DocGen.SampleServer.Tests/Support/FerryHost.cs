namespace DocGen.SampleServer.Tests.Support;

/// <summary>The ferries, served once for a class of tests; every answer is a sample.</summary>
public sealed class FerryHost : IAsyncLifetime
{
    internal SampleHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await SampleHost.Start(FerryPages.Pages);

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
