namespace DocGen.Docs.Tests.Merging;

/// <summary>Pages thrown together from few and odd words, so that all that can clash does.</summary>
internal sealed class RandomPages(int seed)
{
    private static readonly string[] Groups = ["v1Book", "v2Book", "v1book", "v1BookAgent", "v1Task", "Ping", "v1"];
    private static readonly string[] Methods = ["Get", "get", "GetBook", "GetBookList", "Save", "SaveBook", "ToString", "Default", "Delete", "GetTasks", "Task", "Find", "_", "Get_PUT"];
    private static readonly string[] Types = ["Book", "book", "BookJson", "BookOnPaper", "Task", "Version", "array", "object", "string", "String", "int32", "Integer", "date-time", "byte", "Enum: Red, Blue", "Enum: red, Red, Value", "Book[]", "List<Task>", "Book{}", "??", "Nothing", "GetBookRequest", "IBookClient", "Bo\u200bok", "Бук"];
    private static readonly string[] Names = ["Id", "id", "ID", "Book", "Task", "Books", "Tasks", "$mode", "mode", "odata.metadata", "_Books", "Equals", "Fields", "Value", "Type", "BookType", "Name", "é", "2nd", "$", "Lock", "class", "Version", "Links", "I\u200bd", "Ｉｄ", "Bo\u202eok"];
    private static readonly string[] Headings = ["Book", "book", "BookOnPaper", "Task", "Nothing", "Version", "array", "object", "string", "byte", "FindRequest", "", "Book[]"];
    private static readonly string[] Labels = ["request", "entity", "book", "bookIds", "values", "changes", "cover binary"];

    private readonly Random _random = new(seed);

    public WrittenPage[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => Page())];

    private WrittenPage Page()
    {
        var (gives, takes) = (Rows(), Rows());
        var kind = One("", "", "", "array", "object", "string", "byte", "int32");
        return new WrittenPage($"{One(Groups)}_{One(Methods)}")
        {
            Folder = One("a", "b"), Verb = One("GET", "POST", "PUT", "PATCH", "DELETE"), Route = One("/api/x", "/api/x/{id}", "/api/x/{name}/{id}"),
            PathParts = One<string[]>([], ["id | int32"], ["name | Enum: Red, Blue", "id | string"]), Query = [.. Rows().Concat(_random.Next(3) == 0 ? ["$select | string"] : [])],
            Headers = One<string[]>(["Accept | Any: `application/json`", "X-A | a"], ["Accept | Any: ", "x-a | b", "X_A | c"], ["Accept | Any: `image/png`"]),
            Label = _random.Next(2) == 0 ? One(Labels) : null, Takes = takes, Sent = One(null, Json(takes), $"[ {Json(takes)} ]"),
            Kind = kind, Name = kind.Length > 0 ? kind : One(Headings), Statuses = One<string[]>(["200 | OK"], ["200 | OK", "304 | Same"], ["204 | No Content"], ["404 | None"]),
            Gives = _random.Next(4) == 0 ? [] : gives, Answered = One(null, "null", "\"Red\"", Json(gives), $"[ {Json(gives)} ]", $$"""{ "a": {{Json(gives)}} }"""), Included = _random.Next(5) == 0,
        };
    }

    private string[] Rows() => [.. Enumerable.Range(0, _random.Next(5)).Select(_ => One(Names)).Distinct().Select(name => $"{name} | {One(Types)} | {One("", "Text.", "Deprecated: no")}")];

    private string Json(string[] rows) => "{ " + string.Join(", ", rows.Select(row => $"\"{row.Split(" | ")[0]}\": {Value(2)}")) + " }";

    private string Value(int depth) => One("null", "1", "2.5", "99.99", "true", "\"Red\"", "\"x y\"", "\"2031-05-06T07:08:09\"", "\"GIF89..\"", "{}", "[]") is var plain && (depth == 0 || _random.Next(2) == 0)
        ? plain
        : One($"[ {Value(depth - 1)}, {Value(depth - 1)} ]", $$"""{ "{{One(Names)}}": {{Value(depth - 1)}}, "x{{_random.Next(3)}}": {{Value(depth - 1)}} }""");

    private T One<T>(params T[] items) => items[_random.Next(items.Length)];
}
