using DocGen.Consumer.Tests.Api;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

public sealed class BoatAgentController(SessionStore store) : BoatAgentControllerBase
{
    public override Task<ActionResult<int>> CountBoats(CountBoatsRequest request, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        return Task.FromResult<ActionResult<int>>(store.Boats.Count);
    }
}
