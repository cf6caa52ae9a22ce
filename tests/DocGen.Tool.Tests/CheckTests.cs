using System.Text.Json.Nodes;
using Spectre.Console;

namespace DocGen.Tool.Tests;

/// <summary><c>docgen check</c>: the ids and places that a build has, in three forms.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly DocsOwner _owner = new();

    [Fact]
    public void Docs_without_faults_are_clean()
    {
        Assert.Equal(0, _owner.Run("check", "docs"));
        Assert.Equal("1 file: nothing found\n", _owner.Out);
    }

    [Fact]
    public void A_finding_has_its_id_severity_file_line_and_column()
    {
        _owner.Edit("| 200 | OK |", "| 200 | OK |\n| gone | Too late |");
        Assert.Equal(1, _owner.Run("check", "docs"));
        Assert.StartsWith(DocsOwner.PagePath + "\n  28:1  warning  DOCGEN008  The row of the status table starts with 'gone'", _owner.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file: 1 warning\n", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_one_kind_are_counted_together()
    {
        _owner.Edit("| 200 | OK |", "| 200 | OK |\n| gone | Too late |\n| lost | Too late |");
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk", "docs/Kennel/v1Dog_Feed.md");
        _owner.Write("docs/Kennel/v1Dog_Feed.md", _owner.Read("docs/Kennel/v1Dog_Feed.md").Replace("v1Dog_Walk", "v1Dog_Feed", StringComparison.Ordinal).Replace("/api/v1/Dog", "/api/v2/Dog", StringComparison.Ordinal));
        Assert.Equal(1, _owner.Run("check", "docs"));
        Assert.EndsWith("\n\n     2  DOCGEN008  Status code is no number\n     1  DOCGEN087  Title names another operation\n\n2 files: 3 warnings\n", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_sample_is_found_at_its_own_column()
    {
        _owner.Edit("\"Minutes\": 30", "\"Minutes\": \"long\"");
        Assert.Equal(1, _owner.Run("check", "docs", "--format", "github"));
        Assert.StartsWith($"::warning file={DocsOwner.PagePath},line=41,endLine=41,col=14,title=DOCGEN047 Sample", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Contradictions_are_found_at_their_line_and_a_page_may_say_how_loud()
    {
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk");
        Assert.Equal(1, _owner.Run("check", "docs"));
        Assert.StartsWith(DocsOwner.PagePath + "\n  4:1  warning  DOCGEN087  The title says 'PUT Dog/{id}/Walk'", _owner.Out, StringComparison.Ordinal);
        _owner.Edit("uid: v1Dog_Walk\n---\n# POST", "uid: v1Dog_Walk\ndocgen-lint: info DOCGEN087\n---\n# PUT");
        Assert.Equal(0, _owner.Run("check", "docs"));
        Assert.StartsWith(DocsOwner.PagePath + "\n  5:1  info  DOCGEN087", _owner.Out, StringComparison.Ordinal);
        _owner.Edit("uid: v1Dog_Walk\n---\n# POST", "uid: v1Dog_Walk\ndocgen-lint: off\n---\n# PUT");
        Assert.Equal(0, _owner.Run("check", "docs", "--fail-on", "info"));
    }

    [Theory]
    [InlineData("off", "nothing found")]
    [InlineData("info", "1 info")]
    [InlineData("warning", "1 warning")]
    [InlineData("error DOCGEN087", "1 error")]
    public void Contradictions_are_as_loud_as_asked_for(string lint, string sum)
    {
        _owner.Edit("# POST Dog/{id}/Walk", "# PUT Dog/{id}/Walk");
        _owner.Run("check", "docs", "--lint", lint);
        Assert.EndsWith($"1 file: {sum}\n", _owner.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warning", 0)]
    [InlineData("info", 1)]
    [InlineData("none", 0)]
    public void The_exit_code_is_that_of_the_severity_asked_for(string failOn, int code)
    {
        _owner.Edit("\"Minutes\": 30", "\"Minutes\": \"long\"");
        Assert.Equal(code, _owner.Run("check", "docs", "--lint", "info", "--fail-on", failOn));
    }

    [Fact]
    public void Assumptions_are_told_when_asked_for()
    {
        _owner.Edit("| Breed | string |", "| Breed | array |");
        _owner.Edit("| Name | string | Its name |", "| Name | string | Its name |\n| Owner | Person | Whose |");
        _owner.Run("check", "docs");
        Assert.DoesNotContain("DOCGEN065", _owner.Out, StringComparison.Ordinal);
        _owner.Run("check", "docs", "--hidden");
        Assert.Contains("  hidden  DOCGEN065  ", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SARIF_tells_rules_and_regions_with_relative_files()
    {
        _owner.Write("docs/Kennel/two words.md", DocsOwner.Page.Replace("uid:", "name:", StringComparison.Ordinal));
        Assert.Equal(1, _owner.Run("check", "docs", "--format", "sarif"));
        var run = JsonNode.Parse(_owner.Out)!["runs"]![0]!;
        Assert.Equal("DOCGEN002", (string?)run["tool"]!["driver"]!["rules"]![0]!["id"]);
        var result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal(("DOCGEN002", 0, "warning"), ((string?)result["ruleId"], (int)result["ruleIndex"]!, (string?)result["level"]));
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("docs/Kennel/two%20words.md", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal("""{"startLine":1,"startColumn":1,"endLine":1,"endColumn":4}""", place["region"]!.ToJsonString());
        Assert.DoesNotContain(_owner.Folder, _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_docs_forges_no_annotation_and_no_markup()
    {
        _owner.Edit("| 200 | OK |", "| 200 | OK |\n| 100%::error file=x,[red]::\u001b[31m | Too late |");
        _owner.Run("check", "docs", "--format", "github");
        Assert.Single(_owner.Out.TrimEnd('\n').Split('\n'));
        Assert.Contains("starts with '100%25::error file=x", _owner.Out, StringComparison.Ordinal);
        _owner.Run("check", "docs");
        Assert.Contains("[red]", _owner.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _owner.Out);
    }

    [Fact]
    public void Colours_are_for_people()
    {
        _owner.Edit("| 200 | OK |", "| 200 | OK |\n| gone | Too late |");
        _owner.Run(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard }, "check", "docs");
        Assert.Contains("\u001b[", _owner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_work_shows_itself_beside_what_was_asked_for()
    {
        using var watched = new DocsOwner { Progress = new StringWriter() };
        watched.Run("check", "docs");
        Assert.Contains("Reading docs", watched.Progress.ToString(), StringComparison.Ordinal);
        Assert.Equal("1 file: nothing found\n", watched.Out);
    }

    [Fact]
    public void The_pages_are_held_against_an_accepted_API()
    {
        _owner.Run("accept", "docs");
        Assert.Equal(0, _owner.Run("check", "docs", "--api", "docgen.api.txt", "--fail-on", "info"));
        _owner.Edit("| Breed | string |", "| Breed | int32 |");
        _owner.Write("docgen.api.txt", _owner.Read("docgen.api.txt").Replace("entity Dog Name", "entity Dog Nickname: string\nentity Dog Name", StringComparison.Ordinal));
        Assert.Equal(1, _owner.Run("check", "docs", "--api", "docgen.api.txt"));
        Assert.Contains("  33:3  warning  DOCGEN051  ", _owner.Out, StringComparison.Ordinal);
        Assert.Contains("docgen.api.txt\n  4:1  warning  DOCGEN050  The property 'Nickname' of 'Dog'", _owner.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere")]
    [InlineData("check", "docs/Kennel/v1Dog_Walk.md")]
    [InlineData("check", "docs", "--format", "xml")]
    [InlineData("check", "docs", "--lint", "loud")]
    [InlineData("check", "docs", "--api", "nowhere.txt")]
    [InlineData("bark")]
    public void A_wrong_command_line_or_path_is_told_apart_from_findings(params string[] arguments)
    {
        Assert.Equal(2, _owner.Run(arguments));
        Assert.NotEmpty(_owner.Error);
    }

    [Fact]
    public void A_folder_without_pages_is_no_clean_docs()
    {
        Directory.CreateDirectory(Path.Combine(_owner.Folder, "empty"));
        Assert.Equal(2, _owner.Run("check", "empty"));
    }

    public void Dispose() => _owner.Dispose();
}
