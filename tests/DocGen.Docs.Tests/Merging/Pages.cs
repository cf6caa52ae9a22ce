namespace DocGen.Docs.Tests.Merging;

/// <summary>The sorts of page that tests need most, about a library.</summary>
internal static class Pages
{
    /// <summary>A page that answers with an entity.</summary>
    public static WrittenPage Giving(string uid, string name, string[] rows, string? sample = null) => new(uid) { Verb = "GET", Name = name, Gives = rows, Answered = sample };

    /// <summary>A page that answers with a list whose elements have a table.</summary>
    public static WrittenPage Listing(string uid, string[] rows, string? sample = "[]") => new(uid) { Verb = "GET", Kind = "array", Name = "array", Gives = rows, Answered = sample };

    /// <summary>A page whose answer has a kind and no table.</summary>
    public static WrittenPage Answering(string uid, string kind, string? sample = null) => new(uid) { Verb = "GET", Kind = kind, Name = kind, Answered = sample };

    /// <summary>A page that answers with nothing, under the name that the docs tool puts there.</summary>
    public static WrittenPage Silent(string uid, string name = "Nothing") => new(uid) { Verb = "DELETE", Name = name, Statuses = ["204 | No Content"], Answered = "null" };

    /// <summary>A page that takes a body with a table, and answers with nothing.</summary>
    public static WrittenPage Taking(string uid, string label, string[] rows, string? sample = null) => Silent(uid) with { Verb = "POST", Label = label, Takes = rows, Sent = sample };
}
