namespace DocGen.SampleServer;

/// <summary>The headers of the sample server's own; all others are those of the pages.</summary>
public static class DocGenHeaders
{
    /// <summary>On a request: the documented status to answer with, such as <c>404</c>. The query parameter <see cref="StatusQuery"/> does the same.</summary>
    public const string Status = "X-DocGen-Status";

    /// <summary>The query parameter for where headers are hard to set, as in a browser: <c>?docgen-status=404</c>.</summary>
    public const string StatusQuery = "docgen-status";

    /// <summary>On an answer: the uid of the operation that was called.</summary>
    public const string Operation = "X-DocGen-Operation";

    /// <summary>On an answer: the path of the page that documents it.</summary>
    public const string Page = "X-DocGen-Page";

    /// <summary>
    /// On a success: where the body comes from. <c>page</c>: the page's sample; <c>table</c>: the page shows none, so it was made of the
    /// types; <c>memory</c>: what was saved before, laid over the sample.
    /// </summary>
    public const string Sample = "X-DocGen-Sample";
}
