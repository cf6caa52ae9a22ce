using Xunit;

namespace DocGen.Package.Tests;

/// <summary>All tests share one packing, and run one after the other: each build already takes all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed feed";
}
