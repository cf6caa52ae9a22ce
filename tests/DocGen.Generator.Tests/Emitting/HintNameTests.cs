using DocGen.Generator.Emitting;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>The names of emitted files, as a disk has to take them where EmitCompilerGeneratedFiles is set.</summary>
public class HintNameTests
{
    [Theory]
    [InlineData("Boat")]
    [InlineData("Boat_2")]
    public void A_plain_name_is_its_file(string name) => Assert.Equal(name + ".g.cs", HintNames.Of(name));

    [Theory]
    [InlineData("Båt", "Bat")]
    [InlineData("B\u00E5t", "Ba\u030At")] // The same to the eye and to some disks.
    [InlineData("日", "本")]
    [InlineData("Bo", "Boı")]
    public void Other_letters_leave_names_apart(string one, string other) => Assert.NotEqual(HintNames.Of(one), HintNames.Of(other), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Con")]
    [InlineData("nul")]
    [InlineData("Com1")]
    [InlineData("LPT9")]
    public void A_name_that_Windows_keeps_for_a_device_is_no_file(string name) => Assert.StartsWith(name + "_", HintNames.Of(name), StringComparison.Ordinal);

    [Fact]
    public void A_long_name_is_cut_and_stays_apart_from_others_that_begin_alike()
    {
        var name = new string('x', 400);
        Assert.InRange(HintNames.Of(name).Length, 1, 200);
        Assert.NotEqual(HintNames.Of(name), HintNames.Of(name + "y"));
    }

    [Fact]
    public void Types_and_groups_that_differ_in_case_only_or_are_called_as_devices_are_files_of_their_own()
    {
        var berth = Harbour.Get(Harbour.Berth).Text!;
        string[] names = ["Con", "Aux", "BOAT", "boat", "bOAT", "Båt", "Ba\u030At"];
        var pages = names.Select((name, i) => new Page($"{i}/page.md", berth.Replace("v1Berth_GetBerth", $"v1{name}_Get{i}").Replace("/v1/Berth/", $"/v1/Berth{i}/").Replace("body: Berth", "body: " + name).Replace("Depth", "Depth" + i)));
        var run = GeneratorRun.Of([.. Harbour.Pages, .. pages]);
        run.Output.AssertCompiles();

        var folder = Directory.CreateTempSubdirectory("docgen-names");
        try
        {
            foreach (var (hint, text) in run.Sources) File.WriteAllText(Path.Combine(folder.FullName, hint), text);
            Assert.Equal(run.Sources.Count, folder.GetFiles().Select(file => file.Name.ToUpperInvariant()).Distinct().Count());
            Assert.All(folder.GetFiles(), file => Assert.DoesNotMatch("^(?i)(con|aux|nul|prn|com\\d|lpt\\d)\\.", file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
