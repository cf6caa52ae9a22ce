using Xunit;

namespace DocGen.Package.Tests;

/// <summary>The packages, made once from a copy of the tree under a version that no cache has seen.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen-packed-").FullName;

    public string Version { get; } = $"0.0.1-t{Guid.NewGuid():N}";

    /// <summary>The local feed: nothing but what <c>dotnet pack</c> left.</summary>
    public string Packages => Path.Combine(_folder, "feed");

    public string PackagePath(string id) => Path.Combine(Packages, $"{id}.{Version}.nupkg");

    /// <summary>A new folder for a consumer, outside the repository, with its own cache of packages.</summary>
    internal PackageConsumer NewConsumer(string name) => new(this, Path.Combine(_folder, name), Path.Combine(_folder, "cache"));

    public async Task InitializeAsync()
    {
        var copy = Path.Combine(_folder, "copy");
        Repository.CopyTo(copy);
        var pack = await Dotnet.Run(copy, new Dictionary<string, string>(), "pack", "DocGen.sln", "-c", "Release", "-o", Packages, $"-p:Version={Version}");
        pack.Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
