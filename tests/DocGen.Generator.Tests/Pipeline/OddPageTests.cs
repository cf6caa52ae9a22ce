using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>Files that nobody wrote on purpose: none throws, and none costs another page.</summary>
public class OddPageTests
{
    private static readonly string s_sink = Harbour.Get(Harbour.Sink).Text!;

    public static TheoryData<string, string> Files => new()
    {
        { "empty", "" },
        { "nothing but a mark", "\uFEFF" },
        { "nothing but zeros", new string('\0', 5000) },
        { "nothing but carriage returns", new string('\r', 5000) },
        { "front matter only", "---\nuid: v1BoatAgent_SinkBoat\n---" },
        { "front matter never closed", "---\nuid: v1BoatAgent_SinkBoat\n" },
        { "a fence never closed", s_sink[..s_sink.LastIndexOf("```", StringComparison.Ordinal)] },
        { "cut in the middle", s_sink[..(s_sink.Length / 2)] },
        { "bytes that are no text", s_sink.Replace("storm", "\uFFFD\uFFFD\uD800", StringComparison.Ordinal) },
        { "quotes a thousand deep", s_sink.Replace("Strikes a boat", new string('>', 1001), StringComparison.Ordinal) },
        { "lists a thousand deep", s_sink.Replace("Strikes a boat", string.Concat(Enumerable.Range(0, 300).Select(depth => $"\n{new string(' ', depth * 2)}* a")), StringComparison.Ordinal) },
        { "links that never end", s_sink.Replace("Strikes a boat", string.Concat(Enumerable.Repeat("![a](", 2000)), StringComparison.Ordinal) },
        { "emphasis that never ends", s_sink.Replace("What happened", new string('*', 4000), StringComparison.Ordinal) },
        { "a row of a thousand cells", s_sink.Replace("| What happened |", string.Concat(Enumerable.Repeat("| x ", 1000)) + "|", StringComparison.Ordinal) },
        { "samples a hundred deep", s_sink.Replace("\"storm\"", new string('[', 100) + new string(']', 100), StringComparison.Ordinal) },
        { "a number beyond all numbers", s_sink.Replace("\"BoatId\": 12", "\"BoatId\": 1e999999", StringComparison.Ordinal) },
        { "the same member twice", s_sink.Replace("\"BoatId\": 12", "\"BoatId\": 12, \"BoatId\": \"x\"", StringComparison.Ordinal) },
        { "the same row twice", s_sink.Replace("| Reason | String | What happened |", "| Reason | String | What happened |\n| Reason | Integer | Why |\n| reason | String | why |", StringComparison.Ordinal) },
        { "a route without a path", s_sink.Replace("POST /api/v1/Agents/Boat/SinkBoat\n```\n\nS", "POST\n```\n\nS", StringComparison.Ordinal) },
        { "a route of braces", s_sink.Replace("POST /api/v1/Agents/Boat/SinkBoat\n```\n\nS", "POST /api/v1/{{a}/{b}}/{}/{a b}/}{\n```\n\nS", StringComparison.Ordinal) },
        { "a uid without a group", s_sink.Replace("uid: v1BoatAgent_SinkBoat", "uid: _", StringComparison.Ordinal) },
        { "a uid of signs", s_sink.Replace("uid: v1BoatAgent_SinkBoat", "uid: ?!_$%", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_other_pages_stay_what_they_are(string what, string text)
    {
        Assert.NotEmpty(what);
        Page[] others = [Harbour.Get(Harbour.Berth), Harbour.Get(Harbour.Boats), Harbour.Get(Harbour.Register)];
        var expected = GeneratorRun.Of(others).Sources;
        var run = GeneratorRun.Of([.. others, new Page("Odd/odd.md", text)]);
        Assert.All(["Berth.g.cs", "Boat.g.cs", "BerthClient.g.cs", "BerthControllerBase.g.cs"], hint => Assert.Equal(expected[hint], run.Sources[hint]));
        run.Output.AssertCompiles();
    }

    [Fact]
    public void A_page_too_large_to_be_one_is_left_out_and_said_so()
    {
        var run = GeneratorRun.Of(Harbour.With(Harbour.Sink, "Strikes", new string('x', 1_000_001)));
        Assert.Equal("DOCGEN004", Assert.Single(run.Shown()).Id);
        Assert.DoesNotContain("SinkBoat", run.Sources["BoatAgentClient.g.cs"], StringComparison.Ordinal);
    }
}
