using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>However the pages came to be what they are, the output is that of the pages.</summary>
public class EditedAgainTests
{
    private static readonly (string Part, string Other)[] s_edits =
    [
        ("| string |", "| int32 |"), ("| int32 |", "| string |"), ("| string |", "| Berth |"), ("date-time", "string"), ("Boat", "Barge"), ("harbour", "port"),
        (": 12", ": \"twelve\""), ("\"Blue Otter\"", "\"Heron\""), ("## Response:", "\n\n## Response:"), ("Response body: Boat", "Response body: Berth"), ("| 200 |", "| 204 |"), ("uid: v1Boat", "uid: v1Ship"),
        ("| Depth | double |", "| Width | double | |\n| Depth | double |"), ("| Depth | double |", "| Height | Boat |"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Edits_one_after_the_other_give_what_a_fresh_run_gives(int seed)
    {
        var random = new Random(seed);
        var pages = Harbour.Pages.ToList();
        var run = GeneratorRun.Of(pages);
        for (var step = 0; step < 25; step++)
        {
            var at = random.Next(pages.Count);
            switch (random.Next(4))
            {
                case 0 when pages.Count > 1:
                    run = run.AfterRemoving(pages[at].Path);
                    pages.RemoveAt(at);
                    break;
                case 1:
                    var copy = new Page($"Copies/{step}.md", pages[at].Text!.Replace("uid: v1", $"uid: v{random.Next(2, 5)}", StringComparison.Ordinal));
                    run = run.AfterAdding(copy);
                    pages.Add(copy);
                    break;
                default:
                    var edits = s_edits.Where(edit => pages[at].Text!.Contains(edit.Part, StringComparison.Ordinal)).ToArray();
                    if (edits.Length == 0) continue;
                    var (part, other) = edits[random.Next(edits.Length)];
                    run = run.AfterEdit(pages[at].Path, part, other);
                    pages[at] = pages[at].With(part, other);
                    break;
            }

            run.AssertSameAs(GeneratorRun.Of(pages));
        }
    }
}
