namespace DocGen.Package.Tests;

/// <summary>The pages that consumers are given.</summary>
internal static class Pages
{
    public const string CreateChatSession = "v1ChatAgent_CreateChatSessionForTopic.md";

    /// <summary>Our own page of the chat endpoint.</summary>
    public static string OurChatPage => File.ReadAllText(Path.Combine(Repository.Root, "docs-input", "Chat_Agent", CreateChatSession));

    /// <summary>The published page of the same endpoint, beside the corpus; null where there is no corpus.</summary>
    public static string? PublishedChatPage
    {
        get
        {
            if (Environment.GetEnvironmentVariable("DOCGEN_CORPUS") is not { Length: > 0 } corpus) return null;
            var file = Path.Combine(corpus, "..", "seed", CreateChatSession);
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
    }

    /// <summary>The JSON of the page's sample response.</summary>
    public static string SampleResponse(string page)
    {
        var answer = page[page.IndexOf("```http_", StringComparison.Ordinal)..];
        return answer[answer.IndexOf('{')..(answer.LastIndexOf('}') + 1)];
    }
}
