using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>The pages of a small API that has each sort of thing once: for tests that look at the whole model.</summary>
internal static class Library
{
    public static readonly WrittenPage[] All =
    [
        Giving("v1Book_Get", "Book", ["Id | int32", "Cover | Binding", "Marks | array", "Size | string", "Lock | bool"], """{ "Id": 7, "Cover": null, "Marks": [ { "Ink": "dolor", "Page": 3 } ], "Size": "Folio", "Lock": true }""") with
        {
            Route = "/api/v1/Book/{id}", PathParts = ["id | int32 | Which **Required**"], Query = ["$select | string | What to send"], Examples = ["$select=id,cover/glue"],
        },
        Giving("v1Book_Default", "Book", ["Id | int32", "Cover | Binding", "Marks | array", "Size | string", "Lock | bool"], """{ "Id": 8, "Cover": null, "Marks": [ { "Ink": "sit amet", "Page": 4 } ], "Size": "Folio", "Lock": false }"""),
        Giving("v1Book_Print", "BookOnPaper", ["Id | int32", "Cover | Binding", "Marks | array", "Size | string", "Lock | bool", "_Sheets | object"],
            """{ "Id": 9, "Cover": null, "Marks": [ { "Ink": "elit", "Page": 5 } ], "Size": "Folio", "Lock": true, "_Sheets": { "_Sheets1": "a", "_Sheets2": "b" } }"""),
        Listing("v1BookAgent_GetBookList", ["Id | int32", "Cover | Binding", "Marks | array", "Size | string", "Lock | bool"], """[ { "Id": 3, "Cover": null, "Marks": [ {} ], "Size": "Folio", "Lock": true } ]"""),
        Silent("v1Book_Delete"), Silent("v1BookAgent_Forget"),
        Giving("v1BookAgent_GetBinding", "Nothing", ["Glue | string", "Made | date-time", "Lock | bool"], """{ "Glue": "iusto", "Made": "2031-05-06T07:08:09", "Lock": true }"""),
        Giving("v1Shelf_Get", "Shelf", ["Room | string", "Boards | int32", "Lock | bool"], """{ "Room": "north wing", "Boards": 2, "Lock": false }"""),
        Taking("v1Book_Save", "book", ["Id | Integer", "Cover | Binding", "Marks | Array", "Size | String"], """{ "Id": 1, "Cover": null, "Marks": [ { "Ink": "vero", "Page": 6 } ], "Size": "Folio" }"""),
        Taking("v1BookAgent_Move", "request", ["BookIds | Array", "Until | String", "Names | Object"], """{ "BookIds": [ 4, 5 ], "Until": "2031-05-06T07:08:09", "Names": { "Names1": "x", "Names2": "y z" } }"""),
        Taking("v1ShelfAgent_Move", "request", ["Room | String"], """{ "Room": "south wing" }"""),
        Silent("v1Shelf_Clear") with { Label = "bookIds", Verb = "POST", Query = [.. Enumerable.Range(1, 7).Select(at => $"$o{at} | string"), "size | Enum: Folio, Quarto"] },
        Answering("v1Shelf_Count", "int32", "12"), Answering("v1Shelf_Photo", "byte", "\"GIF89....File contents\""),
    ];

    /// <summary>The same pages with other values of the same kinds in their samples.</summary>
    public static readonly WrittenPage[] OtherValues = [.. All.Select(page => page with { Answered = Other(page.Answered), Sent = Other(page.Sent) })];

    private static string? Other(string? json) => json?.Replace("dolor", "Zebra crossing", StringComparison.Ordinal).Replace("sit amet", "", StringComparison.Ordinal).Replace(" 7", " 70", StringComparison.Ordinal)
        .Replace("iusto", "aaa", StringComparison.Ordinal).Replace("2031-05-06", "1999-12-31", StringComparison.Ordinal).Replace("true", "false", StringComparison.Ordinal)
        .Replace("north wing", "a", StringComparison.Ordinal).Replace("vero", "z z", StringComparison.Ordinal).Replace("[ 4, 5 ]", "[ -4000 ]", StringComparison.Ordinal);
}
