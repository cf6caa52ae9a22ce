namespace DocGen.Runtime.Tests.Support;

/// <summary>What an authorization puts on the wire, seen the only way that it can be seen: by sending it.</summary>
internal static class Authorizations
{
    internal static async Task<string?> SentAsync(this ApiAuthorization authorization)
    {
        var sent = Sent.Json("5");
        await sent.Client.CountAsync("1", headers: new() { Authorization = authorization });
        return sent.Header("Authorization");
    }
}
