using DocGen.Runtime;
using Example.Api;

namespace DocGen.AspNetCore.Tests.Support;

/// <summary>What the controller of the tests keeps, and what it last saw.</summary>
public sealed class ChatStore
{
    public ChatSessionEntity Session { get; set; } = new()
    {
        ChatSessionId = 502,
        CustomerName = "Jerde LLC",
        User = new() { AssociateId = 3, Name = "Kari", Person = new() { PersonId = 4, FullName = "Kari N" } },
        WhenRequested = new DateTimeOffset(2023, 2, 5, 13, 38, 13, TimeSpan.FromHours(1)),
        Status = "Closed",
    };

    public CreateChatSessionForTopicRequest? Request { get; set; }

    public ApiHeaders? Headers { get; set; }

    public ApiLocale? Locale { get; set; }

    public object? Seen { get; set; }

    public int Calls { get; set; }
}
