using DocGen.Consumer.Tests.Api;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

public sealed class PersonController(SessionStore store) : PersonEntityControllerBase
{
    public override Task<ActionResult> GetImage(int personId, int? w, int? h, string? type, IfBlank? ifBlank, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult>(File(store.Portrait, "image/png"));
}
