namespace DocGen.Docs.Merging.Drafts;

/// <summary>An enum while its name is open.</summary>
/// <param name="words">The words that the docs list or samples show.</param>
/// <param name="listed">Whether the docs list them (an order worth keeping), rather than samples showing some.</param>
internal sealed class EnumDraft(IEnumerable<string> words, bool listed)
{
    /// <summary>The known words, each once.</summary>
    public List<string> Words { get; } = listed ? words.Distinct().ToList() : words.Distinct().OrderBy(word => word, StringComparer.Ordinal).ToList();

    /// <summary>The C# name; empty until naming.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for; plain text.</summary>
    public string Summary { get; set; } = "";
}
