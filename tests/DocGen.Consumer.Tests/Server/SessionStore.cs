using System.Collections.Concurrent;
using DocGen.Consumer.Tests.Api;
using DocGen.Runtime;

namespace DocGen.Consumer.Tests.Server;

/// <summary>What the server holds, and what it last understood of a request.</summary>
public sealed class SessionStore
{
    public ConcurrentDictionary<int, ChatSessionEntityWithLinks> Sessions { get; } = new();

    public ConcurrentDictionary<int, BoatEntityWithLinks> Boats { get; } = new();

    public ConcurrentDictionary<int, (byte[] Bytes, string MediaType)> Photos { get; } = new();

    public ODataQuery? LastQuery { get; set; }

    public long? LastUploadLength { get; set; }

    public List<string>? LastMarks { get; set; }

    public List<int>? LastRows { get; set; }

    public ApiHeaders? LastHeaders { get; set; }

    public ApiLocale? LastLocale { get; set; }

    public byte[] Portrait { get; } = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    /// <summary>Adds a session with a person, and gives its number.</summary>
    public ChatSessionEntityWithLinks Add(int id) => Sessions[id] = new ChatSessionEntityWithLinks
    {
        ChatSessionId = id,
        TopicId = 12,
        CustomerName = "Ingrid Solberg",
        CustomerEmail = "ingrid@solberg.example",
        CustomerConsented = true,
        Status = "Active",
        WhenRequested = new DateTimeOffset(2024, 1, 17, 9, 14, 2, TimeSpan.FromHours(1)).AddTicks(4180250),
        Person = new Person { PersonId = 318, FullName = "Ingrid Solberg", Email = "ingrid@solberg.example" },
    };

    /// <summary>Adds a boat.</summary>
    public BoatEntityWithLinks AddBoat(int id, string name) => Boats[id] = new BoatEntityWithLinks
    {
        BoatId = id,
        Name = name,
        Kind = BoatEntityKind.Sail,
        Length = 9.25,
        Launched = new DateTimeOffset(1987, 5, 2, 10, 0, 0, TimeSpan.Zero),
        Watches = new() { ["Dog watch"] = new Owner { OwnerId = 8, FullName = "Eva Hav" }, ["First watch"] = new Owner { OwnerId = 7, FullName = "Jonas Hav" } },
    };

    public void Seen(ApiHeaders headers)
    {
        LastHeaders = headers;
        LastLocale = ApiLocale.From(headers);
    }
}
