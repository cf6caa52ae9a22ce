namespace DocGen.SampleServer;

/// <summary>What the sample server serves, and how strict it is.</summary>
public sealed class DocGenSamplesOptions
{
    /// <summary>Where the pages are. Must be set.</summary>
    public DocGenPages? Pages { get; set; }

    /// <summary>
    /// Whether what was posted, put or patched is kept in memory, so that a following GET of the same entity returns it. Without it,
    /// which is the default, every answer is the page's sample.
    /// </summary>
    public bool InMemory { get; set; }

    /// <summary>
    /// Whether a body with a property that its page doesn't know is a 400. Without it, which is the default, such properties pass, as
    /// generated clients write back what they don't know.
    /// </summary>
    public bool RefusesUnknownProperties { get; set; }

    /// <summary>How many entities the in-memory mode keeps; beyond it the oldest is forgotten, so that a long run cannot fill the memory.</summary>
    public int MostEntities { get; set; } = 10_000;
}
