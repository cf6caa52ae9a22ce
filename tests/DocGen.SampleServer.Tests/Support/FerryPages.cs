using DocGen.Docs.Tests.Merging;

namespace DocGen.SampleServer.Tests.Support;

/// <summary>A small API about ferries, with one page for each thing that the server has to know.</summary>
internal static class FerryPages
{
    private const string Media = "`application/json`, `text/json`, `application/xml`";

    private static readonly string[] s_headers = ["Authorization | Who asks", "X-XSRF-TOKEN | The token", $"Accept | The formats: {Media}"];
    private static readonly string[] s_bodyHeaders = [.. s_headers, $"Content-Type | The formats: {Media}"];
    private static readonly string[] s_takes = ["FerryId | Integer | The number", "Name | String | On its bow", "Decks | Array | From below", "Captain | Captain | Who steers"];
    private static readonly string[] s_gives = ["FerryId | int32 | The number", "Name | string | On its bow", "Decks | array | From below", "Captain | Captain | Who steers", "Cabins | object | By their doors"];

    private const string Shown = """{"FerryId":3,"Name":"Brimnes","Decks":[{"Level":1,"Cars":40},{"Level":2,"Cars":0}],"Captain":null,"Cabins":{"12":{"Beds":2,"View":"sea"},"14":{"Beds":4,"View":"none"}}}""";

    public static readonly WrittenPage Get = new("v1FerryEntity_GetFerry")
    {
        Verb = "GET", Route = "/api/v1/Ferry/{id}", PathParts = ["id | int32 | Which ferry **Required**"], Query = ["$select | string | What to give", "draught | double | How deep"],
        Headers = s_headers, Name = "FerryEntity", Gives = s_gives, Answered = Shown, Statuses = ["200 | OK", "304 | Nothing new", "404 | No such ferry"],
    };

    public static readonly WrittenPage GetByName = Get with { Uid = "v1FerryEntity_GetFerryByName", Route = "/api/v1/Ferry/{name}", PathParts = ["name | string | What it is called **Required**"] };

    public static readonly WrittenPage Put = Get with
    {
        Uid = "v1FerryEntity_PutFerry", Verb = "PUT", Headers = s_bodyHeaders, Label = "entity", Takes = s_takes, Sent = """{"FerryId":3,"Name":"Brimnes","Decks":[{"Level":1,"Cars":40}],"Captain":null}""",
        Statuses = ["200 | OK", "404 | No such ferry", "412 | Somebody was faster"],
    };

    public static readonly WrittenPage Post = Put with { Uid = "v1FerryEntity_PostFerry", Verb = "POST", Route = "/api/v1/Ferry", PathParts = [], Statuses = ["200 | OK", "202 | Later", "204 | Known already"], };

    public static readonly WrittenPage Patch = Get with
    {
        Uid = "v1FerryEntity_PatchFerry", Verb = "PATCH", Headers = s_bodyHeaders, Label = "changes string", Takes = ["op | String | What", "path | String | Where", "value | Object | New"],
        Sent = """[{"op":"replace","path":"/Name","value":"Vik"}]""", Statuses = ["200 | OK", "404 | No such ferry", "409 | The test failed"],
    };

    public static readonly WrittenPage Delete = new("v1FerryEntity_DeleteFerry")
    {
        Verb = "DELETE", Route = "/api/v1/Ferry/{id}", PathParts = Get.PathParts, Headers = ["Authorization | Who asks", "X-XSRF-TOKEN | The token"], Statuses = ["204 | Gone"],
    };

    public static readonly WrittenPage List = Get with
    {
        Uid = "v1FerryEntity_GetAll", Route = "/api/v1/Ferry", PathParts = [], Kind = "array", Name = "array", Answered = $"[{Shown}]", Statuses = ["200 | OK"],
        Query = ["$select | string | What to give", "harbour | string | **Required** Where they lie", "size | Enum: Small, Large | How large", "numbers | array | Which"], Examples = ["$select=name", "harbour=Vik", "size=Large", "numbers=3,4"],
    };

    public static readonly WrittenPage Rows = new("v1FerryEntity_Rows")
    {
        Verb = "GET", Route = "/api/v1/Ferry/rows", Query = ["$select | string | The columns", "$top | int32 | How many"], Headers = s_headers, Name = "RowPage",
        Gives = ["odata.metadata | string |", "odata.nextLink | string |", "value | array |"], Answered = """{"odata.metadata":"m","odata.nextLink":null,"value":[{"name":"Brimnes","length":60}]}""",
    };

    public static readonly WrittenPage Photo = new("v1FerryEntity_GetPhoto")
    {
        Verb = "GET", Route = "/api/v1/Ferry/{id}/Photo", PathParts = Get.PathParts, Headers = ["Authorization | Who asks", "Accept | The formats: `image/png`, `image/gif`"], Kind = "byte", Name = "byte", Answered = "\"PNG of a ferry\"",
    };

    /// <summary>Shows no sample, so that the table has to do.</summary>
    public static readonly WrittenPage Timetable = new("v1FerryAgent_GetTimetable")
    {
        Route = "/api/v1/Agents/Ferry/GetTimetable", Headers = s_bodyHeaders, Label = "request", Takes = ["Day | String | Which day", "Speed | Integer | In knots"], Sent = """{"Day":"2024-05-06T00:00:00Z","Speed":12.5}""",
        Name = "Timetable", Gives = ["Line | string |", "Stops | int32 |", "Daily | bool |", "First | date-time |", "Vessel | FerryEntity |"],
    };

    public static readonly WrittenPage Save = Put with { Uid = "v1FerryAgent_SaveFerry", Verb = "POST", Route = "/api/v1/Agents/Ferry/SaveFerry", PathParts = [], Statuses = ["200 | OK"] };

    public static readonly WrittenPage Fetch = new("v1FerryAgent_FetchFerry")
    {
        Route = "/api/v1/Agents/Ferry/FetchFerry", Query = ["ferryEntityId | int32 | **Required** Which", "$select | string | What to give"], Headers = s_headers, Name = "FerryEntity", Gives = s_gives, Answered = Shown,
    };

    /// <summary>Gives a ferry too, but the number that it takes is no ferry's.</summary>
    public static readonly WrittenPage Replacement = Fetch with { Uid = "v1FerryAgent_ReplacementOnLine", Route = "/api/v1/Agents/Ferry/ReplacementOnLine", Query = ["lineId | int32 | **Required** Which line"] };

    public static IEnumerable<WrittenPage> All => [Get, GetByName, Put, Post, Patch, Delete, List, Rows, Photo, Timetable, Save, Fetch, Replacement];

    public static DocGenPages Pages => Of([.. All]);

    public static DocGenPages Of(params WrittenPage[] pages) =>
        DocGenPages.FromTexts(pages.SelectMany(PageText.Files).Select(file => KeyValuePair.Create(file.Path, file.Text)));
}
