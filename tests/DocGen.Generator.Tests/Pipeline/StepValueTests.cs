using DocGen.Docs.Surface;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>What the steps keep between runs.</summary>
public class StepValueTests
{
    // A run with all that steps can hold: findings of pages, of merging, of the accepted API, and of the project.
    private static readonly GeneratorRun Run = GeneratorRun.In(
        UserProject.Default.With("DocGenVisibility", "secret"),
        [.. Harbour.With(Harbour.Sink, "\"BoatId\": 12", "\"BoatId\": twelve"), new Page("Berth/again.md", Harbour.Get(Harbour.Berth).Text), new Page("lost.md", null), new Page(SurfaceText.FileName, "entity Lost\n")]);

    public static TheoryData<string> StepsOfOurs => [.. Steps.Names];

    [Theory]
    [MemberData(nameof(StepsOfOurs))]
    public void No_step_keeps_an_object_of_the_compiler_or_of_Markdig(string step)
    {
        Assert.NotEmpty(Run.Values<object>(step));
        Expect.None(Run.Values<object>(step).SelectMany(value => StepValues.CompilerObjects(value, step)));
    }

    [Fact]
    public void The_run_has_findings_of_all_kinds() => Assert.Subset(
        Run.Result.Diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet(), new HashSet<string> { "DOCGEN010", "DOCGEN022", "DOCGEN023", "DOCGEN040", "DOCGEN050" });

    [Fact]
    public void Such_objects_are_found_wherever_they_hang()
    {
        var tree = CSharpSyntaxTree.ParseText("class A;");
        object[] values = [tree.GetRoot(), CSharpCompilation.Create("x").GlobalNamespace, Location.None, new Markdig.MarkdownPipelineBuilder(), new PageFile(Harbour.Get(Harbour.Berth))];
        foreach (var value in values)
        {
            var hidden = new Dictionary<string, (int, object?)> { ["key"] = (1, new Lazy<object>(() => value, false).Value) };
            Assert.Single(StepValues.CompilerObjects(new List<object> { 1, "text", hidden }, "list"));
        }
    }
}
