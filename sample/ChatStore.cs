using System.Collections.Concurrent;
using Sample.Api;

namespace Sample;

/// <summary>What the server knows: sessions and messages in memory, and one person.</summary>
public sealed class ChatStore
{
    private int _lastSession = 7300;

    public ConcurrentDictionary<int, ChatSessionEntityWithLinks> Sessions { get; } = new();

    public Person Customer { get; } = new() { PersonId = 318, FullName = "Ingrid Solberg", Email = "ingrid@solberg.example" };

    /// <summary>Opens a session with a first message.</summary>
    public ChatSessionEntityWithLinks Open(int? topic)
    {
        var session = new ChatSessionEntityWithLinks
        {
            ChatSessionId = Interlocked.Increment(ref _lastSession),
            TopicId = topic,
            Person = Customer,
            CustomerName = Customer.FullName,
            CustomerEmail = Customer.Email,
            Status = "Active",
            FirstMessage = "Is the harbour office open on Friday?",
            WhenRequested = new DateTimeOffset(2024, 1, 17, 9, 14, 2, TimeSpan.FromHours(1)),
            InitialQueuePos = 1,
        };
        Sessions[session.ChatSessionId.Value] = session;
        return session;
    }

    /// <summary>The messages of a session, oldest first.</summary>
    public List<ChatMessage>? Messages(int session) =>
        Sessions.TryGetValue(session, out var found)
            ?
            [
                new() { ChatMessageId = 90112, ChatSessionId = session, Author = found.CustomerName, Message = found.FirstMessage },
                new() { ChatMessageId = 90113, ChatSessionId = session, Author = "anna", Message = "Yes, from eight." },
            ]
            : null;
}
