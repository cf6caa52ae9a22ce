using DocGen.Generator.Emitting;
using DocGen.Generator.Pipeline;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>Texts that stay the very same objects, so that the compiler has nothing to read again.</summary>
public class KeptFilesTests
{
    private static readonly EmitOptions s_options = new("MyApp.Api", "public", Client: true, Server: true, HttpClientFactory: false, Experimental: false);

    /// <summary>What is emitted of a word: a file of all of it, and one of its first letter.</summary>
    private readonly KeptFiles<Word> _kept = new(word => word.Name, (word, options) => [new("All.g.cs", word.Text), new("First.g.cs", $"{options.Visibility} {word.Text[0]}")]);

    [Fact]
    public void An_equal_item_keeps_all_its_texts() => Assert.Same(_kept.Of(new("a", "boat"), s_options), _kept.Of(new("a", "boat"), s_options));

    [Fact]
    public void An_item_that_changed_keeps_the_texts_that_did_not()
    {
        var (before, after) = (_kept.Of(new("a", "boat"), s_options), _kept.Of(new("a", "barge"), s_options));
        Assert.Equal(["boat", "barge"], [before[0].Text.ToString(), after[0].Text.ToString()]);
        Assert.Same(before[1].Text, after[1].Text);
    }

    [Fact]
    public void Other_options_make_other_texts()
    {
        var (before, after) = (_kept.Of(new("a", "boat"), s_options), _kept.Of(new("a", "boat"), s_options with { Visibility = "internal" }));
        Assert.Equal(["public b", "internal b"], [before[1].Text.ToString(), after[1].Text.ToString()]);
    }

    [Fact]
    public void Items_of_other_names_are_none_of_its_business() =>
        Assert.NotSame(_kept.Of(new("a", "boat"), s_options)[0].Text, _kept.Of(new("b", "boat"), s_options)[0].Text);

    [Fact]
    public void However_many_names_come_and_go_few_are_kept()
    {
        var first = _kept.Of(new("a", "boat"), s_options);
        for (var i = 0; i < 5 * Slots.Count; i++) _kept.Of(new($"typed{i}", "boat"), s_options);
        Assert.NotSame(first, _kept.Of(new("a", "boat"), s_options));
    }

    private sealed record Word(string Name, string Text);
}
