using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class ReadmeTests(PackedFeed feed)
{
    [Fact]
    public async Task The_front_pages_page_becomes_the_code_that_it_shows_and_its_call_compiles()
    {
        var consumer = feed.NewConsumer("readme");
        consumer.Write("docs-input/page.md", Readme.Page);
        consumer.WriteProject("DocGen", "<RootNamespace>MyApp</RootNamespace><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        var usings = Readme.Call.Split("\n\n", 2);
        consumer.Write("Program.cs", $"{usings[0]}\nvar httpClient = new HttpClient();\nvar ticket = \"7T\";\n{usings[1]}");
        (await consumer.BuildStrictly()).Succeeded();

        var emitted = string.Join("\n", Directory.GetFiles(Path.Combine(consumer.Folder, "obj"), "*.g.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var shown = Readme.CSharpOut.Split('\n').Select(line => line.Split('…')[0].Trim()).Where(line => line.Length > 1);
        Assert.All(shown, line => Assert.Contains(line, emitted, StringComparison.Ordinal));
    }
}
