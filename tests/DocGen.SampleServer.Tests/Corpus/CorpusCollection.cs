using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Corpus;

/// <summary>Tests that share the served corpus, one after the other: two cores are all there may be.</summary>
[CollectionDefinition(Name)]
public class CorpusCollection : ICollectionFixture<CorpusHost>
{
    public const string Name = "corpus";
}
