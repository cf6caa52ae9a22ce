using System.Net;
using DocGen.Runtime;
using Sample.Api;

namespace Sample;

/// <summary>Five calls through the generated clients, each with what went over the wire and what came back.</summary>
internal sealed class Tour(Uri server, ChatStore store)
{
    private readonly HttpClient _http = new(new WireLog()) { BaseAddress = server };

    public async Task Run()
    {
        Console.WriteLine($"DocGen sample: generated clients call generated controllers on {server}");
        var id = await CreateASession();
        await ReadItAgain(id);
        await ListItsMessages(id);
        await AskForNobody();
        await SaveIt(id);
        Console.WriteLine("\nAll as expected.");
    }

    private async Task<int> CreateASession()
    {
        Terminal.Step("1. Create a session, ask for three properties of it (Basic)");
        var chat = new ChatAgentClient(_http, With(ApiAuthorization.Basic("anna", "open-sesame")));
        var session = await chat.CreateChatSessionForTopicAsync(
            new CreateChatSessionForTopicRequest { ChatTopicId = 12 },
            select: [ChatSessionEntity.Fields.ChatSessionId, ChatSessionEntity.Fields.CustomerName, ChatSessionEntity.Fields.Person.FullName],
            headers: new() { SoLanguage = "no", SoTimeZone = "W. Europe Standard Time" });

        Expect(session?.Person is not null, "the session comes back with its person");
        Terminal.Line("");
        Show(session!, "ChatSessionId", session!.ChatSessionId, ChatSessionEntity.Fields.ChatSessionId);
        Show(session, "CustomerName", session.CustomerName, ChatSessionEntity.Fields.CustomerName);
        Show(session, "Person.FullName", session.Person!.FullName, ChatSessionEntity.Fields.Person.FullName);
        Show(session, "Person.Email", session.Person.Email, ChatSessionEntity.Fields.Person.Email);
        Show(session, "CustomerEmail", session.CustomerEmail, ChatSessionEntity.Fields.CustomerEmail);
        Expect(session.CustomerName == "Ingrid Solberg" && session.CustomerEmail is null, "only what was selected comes back");
        Expect(store.Sessions[session.ChatSessionId!.Value].CustomerEmail is not null, "the stored session is still whole");
        Terminal.Line("The session in the store still has its CustomerEmail.");
        return session.ChatSessionId.Value;
    }

    private async Task ReadItAgain(int id)
    {
        Terminal.Step("2. Read it again: empty is not the same as not selected (SoTicket)");
        var sessions = new ChatSessionEntityClient(_http, With(ApiAuthorization.SoTicket("7T:sample-ticket")));
        var session = await sessions.GetChatSessionEntityAsync(id, select: "topicId, user", headers: new() { SoLanguage = "de", SoTimeZone = "UTC" });

        Expect(session is not null, "the session is found");
        Terminal.Line("");
        Show(session!, "TopicId", session!.TopicId, ChatSessionEntityWithLinks.Fields.TopicId);
        Show(session, "User", session.User, ChatSessionEntityWithLinks.Fields.User);
        Show(session, "Rating", session.Rating, ChatSessionEntityWithLinks.Fields.Rating);
        Expect(ApiEntityState.IsSelected(session, ChatSessionEntityWithLinks.Fields.User), "User was selected");
        Expect(!ApiEntityState.IsSelected(session, ChatSessionEntityWithLinks.Fields.Rating), "Rating was not selected");
    }

    private async Task ListItsMessages(int id)
    {
        Terminal.Step("3. List its messages (Bearer, the token asked for when it is needed)");
        var chat = new ChatAgentClient(_http, With(ApiAuthorization.Bearer(_ => ValueTask.FromResult("sample-token"))));
        var messages = await chat.GetChatMessagesAsync(
            new GetChatMessagesRequest { ChatSessionId = id, After = 0 },
            select: [ChatMessage.Fields.Author, ChatMessage.Fields.Message]);

        Expect(messages?.Count == 2, "both messages come back");
        Terminal.Line("");
        foreach (var message in messages!) Terminal.Property(message.Author!, message.Message, selected: true);
    }

    private async Task AskForNobody()
    {
        Terminal.Step("4. Ask for a session that is not there: the page documents what 404 means");
        var sessions = new ChatSessionEntityClient(_http, With(ApiAuthorization.SoTicket("7T:sample-ticket")));
        try
        {
            await sessions.GetChatSessionEntityAsync(1);
            Expect(false, "a session that is not there is an ApiException");
        }
        catch (ApiException error)
        {
            Terminal.Line("");
            Terminal.Line($"ApiException: {(int)error.StatusCode}, \"{error.Meaning}\" (operation {error.Operation})");
            Expect(error.StatusCode == HttpStatusCode.NotFound && error.Meaning == "There is no session with this number.", "404 comes with its documented meaning");
        }
    }

    private async Task SaveIt(int id)
    {
        Terminal.Step("5. Save it: what was read with $select is refused, since a server takes what is missing for empty");
        var sessions = new ChatSessionEntityClient(_http, With(ApiAuthorization.SoTicket("7T:sample-ticket")));
        var part = await sessions.GetChatSessionEntityAsync(id, select: [ChatSessionEntityWithLinks.Fields.CustomerName]);
        try
        {
            await sessions.PutChatSessionEntityAsync(id, part!);
            Expect(false, "a session that was read in part is not saved");
        }
        catch (InvalidOperationException refused)
        {
            Terminal.Line("");
            Terminal.Line(refused.Message.Split(". ")[0] + ".");
        }

        var whole = await sessions.GetChatSessionEntityAsync(id);
        whole!.CustomerName = "Ingrid Solberg Lie";
        await sessions.PutChatSessionEntityAsync(id, whole);
        Expect(store.Sessions[id] is { CustomerName: "Ingrid Solberg Lie", CustomerEmail: not null }, "the whole session is saved, and nothing is lost");
    }

    private static ApiClientOptions With(ApiAuthorization authorization) => new() { Authorization = authorization };

    private static void Show<TEntity>(TEntity session, string name, object? value, FieldPath<TEntity> path)
        where TEntity : ApiEntity => Terminal.Property(name, value, ApiEntityState.IsSelected(session, path));

    private static void Expect(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException($"Expected that {what}.");
    }
}
