using System.Text.Json.Nodes;

namespace DocGen.Tool.Tests;

/// <summary><c>docgen diff</c> and <c>docgen accept</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Newer = "newer/v1Dog_Walk.md";

    private readonly DocsOwner _owner = new();

    public DiffTests() => _owner.Edit("| Breed | string | What it is |", "| Kind `a` | string | What it is |\n| Age | int32 | In years |", Newer);

    [Fact]
    public void The_text_tells_breaking_changes_first()
    {
        Assert.Equal(0, _owner.Run("diff", "docs", "newer"));
        Assert.Equal(
            """
            Breaking: 1
              The property 'Breed' of 'Dog' is gone, it was 'string'
            Other: 2
              The property 'Age' of 'Dog' is new: 'int32'
              The property 'Kind `a`' of 'Dog' is new: 'string as KindA'

            """.ReplaceLineEndings("\n"),
            _owner.Out);
    }

    [Fact]
    public void Markdown_shows_names_as_code()
    {
        _owner.Run("diff", "docs", "newer", "--format", "markdown");
        Assert.StartsWith("## Breaking changes (1)\n\n- The property `Breed` of `Dog` is gone, it was `string`\n\n## Other changes (2)\n\n- ", _owner.Out, StringComparison.Ordinal);
        Assert.Contains("- The property `Kind 'a'` of `Dog` is new", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_tells_each_change_in_parts()
    {
        _owner.Run("diff", "docs", "newer", "--format", "json");
        var diff = JsonNode.Parse(_owner.Out)!;
        Assert.Equal((1, 2), ((int)diff["breaking"]!, (int)diff["other"]!));
        Assert.Equal(
            """{"change":"removed","breaking":true,"of":"property","owner":"Dog","name":"Breed","before":"string","text":"The property 'Breed' of 'Dog' is gone, it was 'string'"}""",
            diff["changes"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void The_exit_code_tells_of_breaking_changes_when_asked()
    {
        Assert.Equal(1, _owner.Run("diff", "docs", "newer", "--fail-on-breaking"));
        Assert.Equal(0, _owner.Run("diff", "docs", "docs", "--fail-on-breaking"));
        Assert.Equal("No differences.\n", _owner.Out);
    }

    [Fact]
    public void An_accepted_file_stands_for_its_pages()
    {
        Assert.Equal(0, _owner.Run("accept", "docs", "-o", "old.txt"));
        Assert.StartsWith("#if false // The accepted API.", _owner.Read("old.txt"), StringComparison.Ordinal);
        Assert.Equal(0, _owner.Run("diff", "old.txt", "docs", "--fail-on-breaking"));
        Assert.Equal(1, _owner.Run("diff", "old.txt", "newer", "--fail-on-breaking"));
    }

    [Fact]
    public void A_file_that_is_no_accepted_API_is_told_at_its_line()
    {
        _owner.Write("old.txt", "entity Dog\nwoof\n");
        Assert.Equal(2, _owner.Run("diff", "old.txt", "docs"));
        Assert.StartsWith("old.txt(2,1): 'woof' is no member", _owner.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _owner.Dispose();
}
