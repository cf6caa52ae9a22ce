using DocGen.Runtime.Json;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class OneDirectionTests
{
    [Fact]
    public void A_request_that_is_only_written_says_so_when_it_is_read()
    {
        Assert.Equal("""{"ChatTopicId":5}""", Texts.Write(CreateChatSessionForTopicRequestJson.Default, new CreateChatSessionForTopicRequest { ChatTopicId = 5 }));
        var refused = Assert.Throws<NotSupportedException>(() => Texts.Read(CreateChatSessionForTopicRequestJson.Default, """{"ChatTopicId":5}"""));
        Assert.Contains("Example.Api.CreateChatSessionForTopicRequest", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_only_read_says_so_when_it_is_written()
    {
        var table = new ReadOnly();
        var link = Texts.Read(table, """{"Href":"x"}""");
        Assert.Equal("x", link.Href);
        var refused = Assert.Throws<NotSupportedException>(() => Texts.Write(table, link));
        Assert.Contains("Example.Api.Link", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_failed_writing_the_next_one_is_whole()
    {
        Assert.Throws<NotSupportedException>(() => Texts.Write(JsonShapes.List(new ReadOnly()), [new Link()]));
        Assert.Equal("""{"Href":"x"}""", Texts.Write(LinkJson.Default, new Link { Href = "x" }));
    }

    private sealed class ReadOnly() : EntityJson<Link>("Href")
    {
        protected override void Read(ref EntityReader json, Link entity, int property) => entity.Href = json.String();
    }
}
