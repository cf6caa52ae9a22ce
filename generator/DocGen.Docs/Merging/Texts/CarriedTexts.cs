using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Texts;

/// <summary>The texts of a page that merging only carries along: what things are for, and what to note.</summary>
/// <param name="Page">What the page's marks have in common.</param>
/// <param name="Texts">The texts, in the order of their marks.</param>
public sealed record CarriedTexts(ulong Page, EquatableArray<string> Texts)
{
    /// <summary>The page's operation with these texts, from the last time.</summary>
    internal KeptJoin Kept { get; } = new();

    /// <summary>Takes the texts out of a file, and leaves marks in their places; so merging sees the same file, however its texts are edited.</summary>
    public static (PageFacts Marked, CarriedTexts Texts) TakeFrom(PageFacts facts)
    {
        var marks = new TextMarks(facts.Path, facts.Page?.Uid);
        var marked = facts.Page is { } page ? facts with { Page = marks.In(page) } : facts;
        return (marked, new(marks.Page, marks.Texts.ToEquatableArray()));
    }
}
