using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Http;

public class RequestBodyTests
{
    [Fact]
    public async Task A_body_that_is_null_is_refused_and_the_operation_named()
    {
        var sent = Sent.Json("null");
        var refused = await Assert.ThrowsAsync<ArgumentNullException>(() => sent.Client.CreateChatSessionForTopicAsync(null!));
        Assert.Contains("v1ChatAgent_CreateChatSessionForTopic", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => sent.Client.SaveImageAsync(1, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => sent.Client.SignalAsync("x", null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => sent.Client.PatchAsync(1, null!));
        Assert.Empty(sent.Requests);
    }

    [Fact]
    public async Task Only_what_was_set_is_sent()
    {
        var sent = Sent.Json("null");
        await sent.Client.CreateChatSessionForTopicAsync(new());
        Assert.Equal("{}", sent.Bodies[0]);
        Assert.Equal("2", sent.Header("Content-Length"));
    }
}
