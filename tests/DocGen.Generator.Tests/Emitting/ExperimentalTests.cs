using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>An operation that the docs call experimental is a remark, and by option an attribute that each caller must accept.</summary>
public class ExperimentalTests
{
    private const string Note = "## Experimental: ## The harbour may close at any time.";
    private const string Attribute = "[Experimental(\"DOCGEN900\")]";

    private static readonly Page[] s_pages = Harbour.With(Harbour.Sink, "Strikes a boat out of the harbour's book.", $"Strikes a boat out of the harbour's book.\n\n\n{Note}");

    [Fact]
    public void By_default_it_is_a_remark()
    {
        var client = GeneratorRun.Of(s_pages).Sources["BoatAgentClient.g.cs"];
        Assert.Contains("The harbour may close at any time.", client, StringComparison.Ordinal);
        Assert.DoesNotContain(Attribute, client, StringComparison.Ordinal);
    }

    [Fact]
    public void By_option_it_is_an_attribute_on_that_operation_alone()
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenExperimental", "attribute"), s_pages);
        var client = run.Sources["BoatAgentClient.g.cs"];
        Assert.Equal(2, client.Split(Attribute).Length);
        Assert.Matches(@"\[Experimental\(""DOCGEN900""\)\]\n    \[ApiOperation\(""v1BoatAgent_SinkBoat""", client);
        run.Output.AssertCompiles();
    }

    [Fact]
    public void An_unknown_value_is_said()
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenExperimental", "loud"), s_pages);
        Assert.Contains("'loud'", Assert.Single(run.Result.Diagnostics, found => found.Id == "DOCGEN022").GetMessage(), StringComparison.Ordinal);
    }
}
