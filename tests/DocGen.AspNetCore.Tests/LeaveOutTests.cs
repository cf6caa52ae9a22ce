using DocGen.AspNetCore.Tests.Support;

namespace DocGen.AspNetCore.Tests;

public class LeaveOutTests(LeaveOutTests.LeavingOut server) : IClassFixture<LeaveOutTests.LeavingOut>
{
    [Fact]
    public async Task A_server_can_leave_out_what_is_not_selected()
    {
        var (_, body) = await server.SendAsync(HttpMethod.Post, "/api/v1/Agents/Chat/CreateChatSessionForTopic?$select=customername,rating,user/name", "{}");
        Assert.Equal("""{"User":{"Name":"Kari"},"CustomerName":"Jerde LLC","Rating":null}""", body);
    }

    public sealed class LeavingOut : Server
    {
        protected override bool LeavesOutUnselected => true;
    }
}
