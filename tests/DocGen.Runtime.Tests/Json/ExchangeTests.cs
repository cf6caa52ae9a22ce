using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class ExchangeTests
{
    [Fact]
    public void One_line_a_property_both_reads_and_writes()
    {
        var request = Texts.Read(CreateChatSessionForTopicRequestJson.Default, """{"ChatTopicId":5,"Language":"no"}""");
        Assert.Equal((5, "no"), (request.ChatTopicId, request.Language));
        Assert.Equal("""{"ChatTopicId":5,"Language":"no"}""", Texts.Write(CreateChatSessionForTopicRequestJson.Default, request));
    }

    [Fact]
    public void Writing_leaves_the_entity_as_it_is()
    {
        var text = """{"Associate":{"Name":"anna"},"FieldProperties":{"a":{"FieldLength":2}},"WhenRequested":"2024-01-17T09:14:02Z"}""";
        var session = Texts.Read(ChatSessionEntityJson.Default, text);
        var (properties, date) = (session.FieldProperties, session.WhenRequested);
        Assert.Equal(Texts.Write(ChatSessionEntityJson.Default, session), Texts.Write(ChatSessionEntityJson.Default, session));
        Assert.Same(properties, session.FieldProperties);
        Assert.Equal(date, session.WhenRequested);
    }

    [Fact]
    public void After_a_failed_writing_the_next_one_is_whole()
    {
        Assert.Throws<NotSupportedException>(() => Texts.Write(JsonShapes.List(new Failing()), [new Link()]));
        Assert.Equal("""{"Href":"x"}""", Texts.Write(LinkJson.Default, new Link { Href = "x" }));
    }

    private sealed class Failing() : EntityJson<Link>("Href")
    {
        protected override void Exchange(ref JsonPass json, Link entity, int property) => throw new NotSupportedException();
    }
}
