using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>Rule: a text is an enum where all its samples are one and the same word, told by two pages, by a word known elsewhere, or by its name.</summary>
/// <remarks>Samples are random text with each build of the docs, but an enum shows the same member each time.</remarks>
internal sealed class EnumEvidence
{
    private readonly HashSet<string> _knownWords = new(StringComparer.Ordinal);

    /// <summary>The pages of the property that is being counted: one set for all, as it grows large.</summary>
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>Gathers the words that are members for sure: listed ones, and those that two pages agree on.</summary>
    public EnumEvidence(StructureSet set, IEnumerable<SourcePage> pages)
    {
        foreach (var source in pages) AddAll(source.ListedWords);
        foreach (var structure in set.All)
        {
            foreach (var property in structure.Properties)
            {
                foreach (var mention in property.Mentions) AddAll(mention.Members);
                if (CanBeEnum(property) && Constant(property) is { } word && IsOnSeveralPages(property)) _knownWords.Add(word);
            }
        }
    }

    /// <summary>The enum of a property and why it is one; null where it is none.</summary>
    public (EnumDraft Words, string Reason)? Find(PropertyDraft property)
    {
        if (!CanBeEnum(property) || Constant(property) is not { } word) return null;
        var reason = IsOnSeveralPages(property) ? $"the samples of {PagesOf(property)} pages all show '{word}'"
            : _knownWords.Contains(word) ? $"its sample '{word}' is a word of another enum"
            : HasEnumName(property.WireName) ? $"its name says so and its sample is the word '{word}'"
            : null;
        return reason is null ? null : (new EnumDraft([word], listed: false), reason);
    }

    /// <summary>Whether a single text is a known word; for bodies that are one word.</summary>
    public bool Knows(string word) => _knownWords.Contains(word);

    private static bool HasEnumName(string name) =>
        name.EndsWith("Type", StringComparison.Ordinal) || name.EndsWith("Status", StringComparison.Ordinal) || name.EndsWith("Mode", StringComparison.Ordinal);

    private static bool CanBeEnum(PropertyDraft property) =>
        // What is called a name is one, even where all samples show the same.
        !property.WireName.EndsWith("Name", StringComparison.Ordinal) &&
        (property.Mentions.Count == 0 || TypeWords.Value(property.Mentions[0].Word) == Model.TypeKind.String);

    /// <summary>The one word that all samples show; null where they show something else.</summary>
    private static string? Constant(PropertyDraft property)
    {
        string? word = null;
        foreach (var shown in property.Samples)
        {
            var value = shown.Value;
            if (value.Kind == SampleKind.Null) continue;
            if (value.Kind != SampleKind.String || !TextSamples.IsWord(value.Text) || (word is not null && word != value.Text)) return null;
            word = value.Text;
        }

        return word;
    }

    private int PagesOf(PropertyDraft property)
    {
        _pages.Clear();
        foreach (var shown in property.Samples)
        {
            if (shown.Value.Kind != SampleKind.String) continue;
            foreach (var place in shown.Showing.Places) _pages.Add(place.Page);
        }

        return _pages.Count;
    }

    private static bool IsOnSeveralPages(PropertyDraft property)
    {
        string? page = null;
        foreach (var shown in property.Samples)
        {
            if (shown.Value.Kind != SampleKind.String) continue;
            foreach (var place in shown.Showing.Places)
                if (page is not null && page != place.Page) return true;
                else page = place.Page;
        }

        return false;
    }

    private void AddAll(EquatableArray<string> words)
    {
        foreach (var word in words)
            if (TextSamples.IsWord(word)) _knownWords.Add(word);
    }
}
