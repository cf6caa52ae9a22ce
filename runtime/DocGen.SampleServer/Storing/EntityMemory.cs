using System.Text;
using DocGen.Docs.Model;
using DocGen.Runtime;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Storing;

/// <summary>The in-memory mode: keeps what calls save, and answers with it, laid over the samples.</summary>
/// <param name="store">What is kept; null where nothing is to be.</param>
/// <param name="time">The clock of changes.</param>
internal sealed class EntityMemory(DocGenSampleStore? store, TimeProvider time)
{
    private readonly DateTimeOffset _start = time.GetUtcNow();

    /// <summary>When the entity that a path names was changed; the server's start for one that is the page's sample.</summary>
    public DateTimeOffset Changed(SampleOperation operation, string[] path) =>
        store is not null && operation.Link is { } link && path.Length > link.Scope.Placeholders.Count && store.Find(Key(link, path, path[^1])) is { } kept ? kept.Changed : _start;

    /// <summary>The answer to a call; null where the page's sample is the answer.</summary>
    public MemoryAnswer? Answer(SampleOperation operation, string[] path, IQueryCollection query, byte[]? body)
    {
        if (store is null || operation.Link is not { } link || (body is null && link.Action is EntityAction.Save or EntityAction.Create or EntityAction.Change))
        {
            return null;
        }

        var id = link.IdOf(path, query, body);
        return link.Action switch
        {
            EntityAction.Read => id is not null && store.Find(Key(link, path, id)) is { } kept ? Read(operation, kept) : null,
            EntityAction.Remove => Remove(link, path, id!),
            EntityAction.Change => Change(operation, link, path, id!, body!),
            _ => Save(operation, link, path, id ?? store.NewId(), body!),
        };
    }

    private static string Key(EntityLink link, string[] path, string id) => $"{link.ScopeOf(path)}/{id}";

    private static MemoryAnswer Read(SampleOperation operation, KeptEntity kept) =>
        kept.Json is null ? new(null, Gone(operation)) : new(Shown(operation, kept.Json));

    private MemoryAnswer? Remove(EntityLink link, string[] path, string id)
    {
        store!.Change(Key(link, path, id), _ => new(null, time.GetUtcNow()));
        return null;
    }

    private MemoryAnswer Save(SampleOperation operation, EntityLink link, string[] path, string id, byte[] body)
    {
        var saved = JsonMembers.Of(body);
        if (link.Key is { } key && long.TryParse(id, out _))
        {
            saved.Set(key, Encoding.ASCII.GetBytes(id));
        }

        var kept = store!.Change(Key(link, path, id), _ => new(saved.ToUtf8(), time.GetUtcNow()));
        return new(operation.Model.Response.Kind == TypeKind.Entity ? Shown(operation, kept.Json!) : null);
    }

    private MemoryAnswer? Change(SampleOperation operation, EntityLink link, string[] path, string id, byte[] body)
    {
        try
        {
            var changes = ApiPatch<object>.Parse(body)!;
            var kept = store!.Change(Key(link, path, id), known => known is { Json: null }
                ? known
                : new(changes.ApplyTo(Shown(operation, known?.Json ?? Identified(link, id))), time.GetUtcNow()));
            return Read(operation, kept);
        }
        catch (ApiPatchException fault)
        {
            var documents409 = operation.Model.Errors.Any(error => error.Code == StatusCodes.Status409Conflict);
            return new(null, fault.IsFailedTest && documents409 ? new(409, "", fault.Message) : Refusal.BadRequest(("$", fault.Message)));
        }
        catch (ApiJsonException)
        {
            // It got past the check, so the page's own sample is no patch either: nobody can make such changes.
            return null;
        }
    }

    /// <summary>The operation's own sample with what is kept laid over it: each page shows an entity in its own form.</summary>
    private static byte[] Shown(SampleOperation operation, byte[] kept) =>
        operation.Model.Response.Kind == TypeKind.Entity ? JsonMembers.Of(operation.Answer).Over(JsonMembers.Of(kept)).ToUtf8() : kept;

    private static byte[] Identified(EntityLink link, string id)
    {
        var members = new JsonMembers();
        if (link.Key is { } key && long.TryParse(id, out _))
        {
            members.Set(key, Encoding.ASCII.GetBytes(id));
        }

        return members.ToUtf8();
    }

    private static Refusal Gone(SampleOperation operation)
    {
        var meaning = operation.Model.Errors.FirstOrDefault(error => error.Code == StatusCodes.Status404NotFound)?.Meaning;
        return new(404, "Not found", string.IsNullOrEmpty(meaning) ? "It was deleted." : meaning);
    }
}
