using System.Text.Json;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Consumer.Tests.Server;

/// <summary>Boats in memory; rows come two at a time, each page with a link to the next one.</summary>
public sealed class BoatController(SessionStore store) : BoatEntityControllerBase
{
    private const int PageLength = 2;

    public override Task<ActionResult<BoatEntityWithLinks>> GetBoatEntity(int id, Select<BoatEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        if (!store.Boats.TryGetValue(id, out var boat)) return Answer(NotFound());
        return headers.IfModifiedSince >= boat.Launched ? Answer(StatusCode(304)) : Answer(boat);
    }

    public override Task<ActionResult<BoatEntityWithLinks>> PatchBoatEntity(int id, ApiPatch<BoatEntity> body, Select<BoatEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        if (!store.Boats.TryGetValue(id, out var boat)) return Answer(NotFound());
        if (headers.IfUnmodifiedSince < boat.Launched) return Answer(StatusCode(412));
        try
        {
            var changed = body.ApplyTo(boat, ApiJson.Resolver);
            (boat.Name, boat.Kind, boat.Length) = (changed.Name, changed.Kind, changed.Length);
            return Answer(boat);
        }
        catch (ApiPatchException fault) when (fault.IsFailedTest)
        {
            return Answer(Conflict());
        }
    }

    // What is missing is taken for empty, as most servers do.
    public override Task<ActionResult<BoatEntityWithLinks>> PutBoatEntity(int id, BoatEntity body, Select<BoatEntityWithLinks>? select, ApiHeaders headers, CancellationToken cancellationToken)
    {
        if (!store.Boats.TryGetValue(id, out var boat)) return Answer(NotFound());
        (boat.Name, boat.Kind, boat.Length) = (body.Name, body.Kind, body.Length);
        return Answer(boat);
    }

    public override Task<ActionResult<All>> GetAll(ODataQuery query, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Seen(headers);
        store.LastQuery = query;
        var skip = query.Skip ?? 0;
        var rows = store.Boats.Values.OrderBy(boat => boat.BoatId).Skip(skip).Take(PageLength).Select(Row).ToList();
        var next = skip + PageLength < store.Boats.Count ? $"{Request.Scheme}://{Request.Host}/api/v1/Boat?$skip={skip + PageLength}" : null;
        return Task.FromResult<ActionResult<All>>(new All { Value = rows, OdataNextLink = next });
    }

    public override Task<ActionResult<List<Owner>>> GetOwners(int id, Select<Owner>? select, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult<List<Owner>>>(Enumerable.Range(1, id).Select(number => new Owner { OwnerId = number, FullName = $"Owner {number}" }).ToList());

    public override Task<ActionResult> GetPhoto(int id, ApiHeaders headers, CancellationToken cancellationToken) =>
        Task.FromResult<ActionResult>(store.Photos.TryGetValue(id, out var photo) ? File(photo.Bytes, photo.MediaType, "terna.png") : NotFound());

    public override async Task<ActionResult> SavePhoto(int id, ApiFile body, ApiHeaders headers, CancellationToken cancellationToken)
    {
        store.Photos[id] = (await body.ReadBytesAsync(cancellationToken), body.MediaType!);
        store.LastUploadLength = body.Length;
        return NoContent();
    }

    // What a row of an archive holds is up to the query, so no page can name its columns.
    private static Dictionary<string, JsonElement> Row(BoatEntity boat) => new()
    {
        ["PrimaryKey"] = JsonDocument.Parse($"{boat.BoatId}").RootElement,
        ["name"] = JsonDocument.Parse($"\"{boat.Name}\"").RootElement,
    };

    private static Task<ActionResult<BoatEntityWithLinks>> Answer(ActionResult<BoatEntityWithLinks> answer) => Task.FromResult(answer);
}
