using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary>The in-memory mode: what was saved is what a following GET returns.</summary>
public class MemoryTests
{
    [Fact]
    public async Task What_was_put_comes_back_laid_over_the_sample_and_under_its_number()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        var saved = await host.Client.Ask("PUT /api/v1/Ferry/8", """{"FerryId":3,"Name":"Vik"}""").Json();
        using var response = await host.Client.Ask("GET /api/v1/ferry/8");
        Assert.Equal("memory", response.Headers.GetValues(DocGenHeaders.Sample).Single());
        Assert.Equal(saved.GetRawText(), await response.Content.ReadAsStringAsync());
        Assert.Equal((8, "Vik", 2), (saved.GetProperty("FerryId").GetInt32(), saved.GetProperty("Name").GetString(), saved.GetProperty("Decks").GetArrayLength()));
        Assert.Equal(FerryPages.Get.Answered, await host.Client.Ask("GET /api/v1/Ferry/9").Text());
    }

    [Fact]
    public async Task What_was_posted_gets_a_number_and_keeps_one_that_it_has()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        var first = (await host.Client.Ask("POST /api/v1/Ferry", """{"Name":"Lom"}""").Json()).GetProperty("FerryId").GetInt32();
        var second = (await host.Client.Ask("POST /api/v1/Ferry", """{"FerryId":0,"Name":"Vik"}""").Json()).GetProperty("FerryId").GetInt32();
        await host.Client.Ask("POST /api/v1/Ferry", """{"FerryId":77,"Name":"Ask"}""").Json();
        Assert.NotEqual(first, second);
        Assert.Equal(["Lom", "Vik", "Ask"], await Names(host, first, second, 77));
    }

    [Fact]
    public async Task What_was_patched_is_changed_and_all_else_stays()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        await host.Client.Ask("PATCH /api/v1/Ferry/5", """[{"op":"replace","path":"/Name","value":"Vik"},{"op":"add","path":"/Decks/-","value":{"Level":3}}]""").Json();
        await host.Client.Ask("PATCH /api/v1/Ferry/5", """{"Captain":{"FullName":"Eva Hav"}}""").Json();
        var ferry = await host.Client.Ask("GET /api/v1/Ferry/5").Json();
        Assert.Equal((5, "Vik", 3, "Eva Hav"), (ferry.GetProperty("FerryId").GetInt32(), ferry.GetProperty("Name").GetString(), ferry.GetProperty("Decks").GetArrayLength(), ferry.GetProperty("Captain").GetProperty("FullName").GetString()));
    }

    [Fact]
    public async Task A_patch_that_cannot_be_made_changes_nothing()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        await host.Client.Ask("PATCH /api/v1/Ferry/5", """[{"op":"replace","path":"/Name","value":"Vik"},{"op":"test","path":"/FerryId","value":6}]""").Problem(409);
        await host.Client.Ask("PATCH /api/v1/Ferry/5", """[{"op":"remove","path":"/Nowhere"}]""").Problem(400);
        Assert.Equal("Brimnes", (await host.Client.Ask("GET /api/v1/Ferry/5").Json()).GetProperty("Name").GetString());
    }

    [Fact]
    public async Task What_was_deleted_is_not_found_until_it_is_saved_again()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        using var deleted = await host.Client.Ask("DELETE /api/v1/Ferry/5");
        Assert.Equal("No such ferry", (await host.Client.Ask("GET /api/v1/Ferry/5").Problem(404)).GetProperty("detail").GetString());
        await host.Client.Ask("PATCH /api/v1/Ferry/5", "{}").Problem(404);
        await host.Client.Ask("PUT /api/v1/Ferry/5", """{"Name":"Vik"}""").Json();
        Assert.Equal(["Vik"], await Names(host, 5));
    }

    [Fact]
    public async Task Agents_are_linked_to_the_resource_by_the_type_and_the_name_of_its_number()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        await host.Client.Ask("POST /api/v1/Agents/Ferry/SaveFerry", """{"FerryId":21,"Name":"Vik"}""").Json();
        Assert.Equal("Vik", (await host.Client.Ask("POST /api/v1/Agents/Ferry/FetchFerry?ferryEntityId=21").Json()).GetProperty("Name").GetString());
        Assert.Equal(["Vik"], await Names(host, 21));
        Assert.Equal("Brimnes", (await host.Client.Ask("POST /api/v1/Agents/Ferry/ReplacementOnLine?lineId=21").Json()).GetProperty("Name").GetString());
    }

    [Fact]
    public async Task Agents_without_a_resource_are_linked_by_the_type_alone()
    {
        await using var host = await SampleHost.Start(FerryPages.Of(FerryPages.Save, FerryPages.Fetch), inMemory: true);
        await host.Client.Ask("POST /api/v1/Agents/Ferry/SaveFerry", """{"FerryId":21,"Name":"Vik"}""").Json();
        Assert.Equal("Vik", (await host.Client.Ask("POST /api/v1/Agents/Ferry/FetchFerry?ferryEntityId=21").Json()).GetProperty("Name").GetString());
    }

    [Fact]
    public async Task Selecting_leaves_what_is_kept_whole()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await host.Client.Ask("PUT /api/v1/Ferry/8?$select=ferryId", """{"Name":"Vik"}""").Json()).GetProperty("Name").ValueKind);
        Assert.Equal(["Vik"], await Names(host, 8));
    }

    [Fact]
    public async Task Saving_changes_the_time_that_conditions_are_held_against()
    {
        var time = new SetTime(new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));
        await using var host = await SampleHost.Start(options => (options.Pages, options.InMemory) = (FerryPages.Pages, true), time);
        time.Now = time.Now.AddDays(1);
        await host.Client.Ask("PUT /api/v1/Ferry/8", """{"Name":"Vik"}""").Json();
        Assert.Equal(200, (int)(await host.Client.Ask("GET /api/v1/Ferry/8", null, "If-Modified-Since: Mon, 06 May 2024 07:08:09 GMT")).StatusCode);
        Assert.Equal(304, (int)(await host.Client.Ask("GET /api/v1/Ferry/9", null, "If-Modified-Since: Mon, 06 May 2024 07:08:09 GMT")).StatusCode);
        await host.Client.Ask("PUT /api/v1/Ferry/8", """{"Name":"Lom"}""", "If-Unmodified-Since: Mon, 06 May 2024 07:08:09 GMT").Problem(412);
    }

    [Fact]
    public async Task The_oldest_is_forgotten_when_there_are_too_many_and_everything_by_Clear()
    {
        await using var host = await SampleHost.Start(options => (options.Pages, options.InMemory, options.MostEntities) = (FerryPages.Pages, true, 2));
        foreach (var id in new[] { 11, 12, 11, 13 }) await host.Client.Ask($"PUT /api/v1/Ferry/{id}", """{"Name":"Vik"}""").Json();
        Assert.Equal(2, host.Store.Count);
        Assert.Equal(["Brimnes", "Vik", "Vik"], await Names(host, 11, 12, 13));
        host.Store.Clear();
        Assert.Equal(["Brimnes", "Brimnes"], await Names(host, 12, 13));
    }

    [Fact]
    public async Task Without_the_mode_nothing_is_kept()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages);
        await host.Client.Ask("PUT /api/v1/Ferry/8", """{"Name":"Vik"}""").Json();
        Assert.Equal(["Brimnes"], await Names(host, 8));
    }

    private static async Task<List<string?>> Names(SampleHost host, params int[] ids)
    {
        var names = new List<string?>();
        foreach (var id in ids) names.Add((await host.Client.Ask($"GET /api/v1/Ferry/{id}").Json()).GetProperty("Name").GetString());
        return names;
    }
}
