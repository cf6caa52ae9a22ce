using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class OpenEnumTests
{
    [Fact]
    public void A_word_that_the_docs_do_not_know_is_kept()
    {
        var session = Texts.Read(ChatSessionEntityJson.Default, """{"Status":"Brand new"}""");
        Assert.Equal("Brand new", session.Status!.Value.Value);
        Assert.Equal("""{"Status":"Brand new"}""", Texts.Write(ChatSessionEntityJson.Default, session));
    }

    [Fact]
    public void It_converts_from_and_to_text_and_compares_with_it()
    {
        var session = new ChatSessionEntity { Status = "Closed" };
        string? text = session.Status;
        Assert.Equal("Closed", text);
        Assert.True(session.Status == ChatSessionEntityStatus.Closed);
        Assert.True(session.Status == "Closed");
        Assert.False(session.Status == "closed");
    }

    [Fact]
    public void Several_words_are_a_set()
    {
        ChatSessionEntityStatus flags = "FULL, WRITE,URU";
        Assert.Equal(["FULL", "WRITE", "URU"], flags.Flags().Select(f => f.Value));
        Assert.True(flags.Has("write"));
        Assert.True(flags.Has("URU, full"));
        Assert.False(flags.Has(ChatSessionEntityStatus.Closed));
        Assert.False(flags.Has("RI"));
        Assert.Equal("FULL, WRITE", OpenEnumFlags.Join<ChatSessionEntityStatus>("FULL", default, "WRITE").Value);
        Assert.Empty(default(ChatSessionEntityStatus).Flags());
    }
}
