using System.Globalization;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

/// <summary>Berths whose name tells which operation answered.</summary>
public sealed class BerthController(SessionStore store) : BerthControllerBase
{
    public override Task<ActionResult<Berth>> GetBerth(int id, Select<Berth>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        return Answer(id == 404 ? NotFound() : Named($"number {id}"));
    }

    public override Task<ActionResult<Berth>> GetBerthByName(string name, Select<Berth>? select, ApiHeaders headers, CancellationToken cancellationToken) => Answer(Named($"name {name}"));

    public override Task<ActionResult<Berth>> GetDefault(Select<Berth>? select, ApiHeaders headers, CancellationToken cancellationToken) => Answer(Named("default"));

    public override Task<ActionResult> Clear(string code, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        return Task.FromResult<ActionResult>(NoContent());
    }

    // What this server does not do itself is left to what the page's base does.
    public override Task<ActionResult<string>> Reserve(int id, int nights, DateTimeOffset? from, List<string>? marks, List<int>? rows, List<int> body, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        (store.LastMarks, store.LastRows) = (marks, rows);
        return id == 0
            ? base.Reserve(id, nights, from, marks, rows, body, headers, cancellationToken)
            : Task.FromResult<ActionResult<string>>(string.Create(CultureInfo.InvariantCulture, $"{id} for {nights}: {string.Join('+', body)}"));
    }

    private static Berth Named(string name) => new() { BerthId = 7, Name = name, Depth = 3.5, Warden = new Owner { OwnerId = 2, FullName = "Siri Hav" } };

    private static Task<ActionResult<Berth>> Answer(ActionResult<Berth> answer) => Task.FromResult(answer);
}
