using DocGen.Docs.OpenApi;

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

    /// <summary>
    /// What <c>MapDocGenOpenApi</c>'s document says of the API as a whole: its title, version, description and addresses. The default
    /// description tells how to use the sample server; without addresses, the default, it is the one that was asked.
    /// </summary>
    public OpenApiOptions OpenApi { get; set; } = new()
    {
        Description = $"""
            Answers are the samples that the docs show. Any credentials will do.

            For a documented error instead, ask for its status: by the header `{DocGenHeaders.Status}: 404`, or by `?{DocGenHeaders.StatusQuery}=404`.
            """,
    };
}
