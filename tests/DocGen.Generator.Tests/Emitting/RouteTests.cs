using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Paths as pages write them, as templates of ASP.NET Core, which refuses to start with one that is malformed.</summary>
public class RouteTests
{
    [Theory]
    [InlineData("/api/v1/Boat/{id}/Sink", "/api/v1/Boat/{id}/Sink")]
    [InlineData("/api/v1/Boat/{id}/{id}", "/api/v1/Boat/{id}/id")]
    [InlineData("/api/v1/Boat/{id}{row}", "/api/v1/Boat/{id}row")]
    [InlineData("/api/v1/{{a}/{b}}/{}/}{", "/api/v1/{a}/{b}/")]
    [InlineData("/api/v1/[action]/{a*}", "/api/v1/[[action]]/a*")]
    [InlineData("/api//v1///Boat", "/api/v1/Boat")]
    [InlineData("/api/v1/Boat/{id:int}/{name?}", "/api/v1/Boat/id:int/name")]
    public async Task An_odd_path_costs_neither_the_start_nor_the_others(string path, string template)
    {
        var run = GeneratorRun.Of(Harbour.With(Harbour.Sink, "/api/v1/Agents/Boat/SinkBoat", path));
        Assert.Contains($"(\"{template}", run.Sources["BoatAgentControllerBase.g.cs"], StringComparison.Ordinal);
        await using var app = await ControllerApp.Start(new EmittedApi(run.Output.AssertCompiles()));
        Assert.Equal(501, (await app.Ask("POST", "/api/v1/Agents/Boat/RegisterBoat")).Status);
    }

    [Fact]
    public async Task Twins_of_two_groups_are_told_apart_by_type_and_others_have_no_constraint()
    {
        const string Number = "GET /api/v1/Berth/{berthId}\n", Name = "GET /api/v1/Berth/{name}\n";
        var name = new Page("Pier/v1Pier_GetByName.md", Harbour.Get(Harbour.Berth).With("v1Berth_GetBerth", "v1Pier_GetByName").With(Number, Name).With("| berthId | int32 |", "| name | string |").Text);
        var run = GeneratorRun.Of([.. Harbour.Pages, name]);
        Assert.Contains("/{berthId:int}\")]", run.Sources["BerthControllerBase.g.cs"], StringComparison.Ordinal);
        Assert.Contains("/{name}\", Order = 1)]", run.Sources["PierControllerBase.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(":int", GeneratorRun.Of(Harbour.Pages).Sources["BerthControllerBase.g.cs"], StringComparison.Ordinal);
        await using var app = await ControllerApp.Start(new EmittedApi(run.Output.AssertCompiles()));
        Assert.Contains("v1Berth_GetBerth.", (await app.Ask("GET", "/api/v1/Berth/7")).Body, StringComparison.Ordinal);
        Assert.Contains("v1Pier_GetByName.", (await app.Ask("GET", "/api/v1/Berth/north")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Depth", "depth")]
    [InlineData("depth", "depth")]
    [InlineData("berthId", "berthid")]
    public async Task Rows_of_one_name_cost_neither_the_build_nor_the_call(string one, string other)
    {
        var page = Harbour.Get(Harbour.Berth).With("| berthId | int32 | Number on the pier **Required** |\n", $"""
            | berthId | int32 | Number on the pier **Required** |
            | BerthId | string | Again |
            | berthId | string | Again |

            ## Query String Parameters

            | Parameter Name | Type | Description |
            |----------------|------|-------------|
            | {one} | int32 | How deep |
            | {other} | string | Again |

            """).With("| SO-Language | In which language |", "| SO-Language | In which language |\n| so-language | Again |");
        var run = GeneratorRun.Of([.. Harbour.Pages.Where(file => file.Path != Harbour.Berth), page]);
        await using var app = await ControllerApp.Start(new EmittedApi(run.Output.AssertCompiles()));
        Assert.Equal(501, (await app.Ask("GET", $"/api/v1/Berth/7?{one}=5&{other}=5")).Status);
    }
}
