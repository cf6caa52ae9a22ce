using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

/// <summary>Tables as people and tools really write them.</summary>
public class TableTests
{
    private const string Head = "| Property Name | Type |  Description |\n|---|---|---|\n";

    [Fact]
    public void Text_straight_below_the_last_row_costs_nothing() =>
        Assert.Equal(["A", "B"], Names(Head + "| A | int32 | a |\n| B | int32 | b |\nAnd that was all."));

    [Fact]
    public void A_bullet_straight_above_the_header_costs_nothing() =>
        Assert.Equal(["A"], Names("* What follows:\n" + Head + "| A | int32 | a |"));

    [Fact]
    public void A_heading_straight_below_the_last_row_costs_nothing()
    {
        var page = Read.Page(LoanPage.With(LoanPage.ResponseRows + "\n\n## Sample request", Head + "| A | int32 | a |\n## Sample request"));
        Assert.Equal("A", Assert.Single(page.Response.Rows!.Value).Name);
        Assert.NotNull(page.RequestSample);
    }

    [Fact]
    public void A_cell_may_run_over_several_lines()
    {
        var rows = Rows(Head + "| A | int32 | One \n<para>two</para>\nthree. |\n| B | int32 | b |");
        Assert.Equal(["One two three.", "b"], rows.Select(row => row.Description));
    }

    [Fact]
    public void A_cell_may_even_hold_blank_lines()
    {
        var rows = Rows(Head + "| A | int32 | One\n\ntwo. |\n| B | int32 | b |");
        Assert.Equal(["One two.", "b"], rows.Select(row => row.Description));
    }

    [Fact]
    public void Rows_without_outer_pipes_are_rows() =>
        Assert.Equal(["A", "B"], Names("Property Name | Type | Description\n--- | --- | ---\nA | int32 | a\nB | int32 | b"));

    [Fact]
    public void A_row_without_its_last_pipe_is_a_row() =>
        Assert.Equal(["a", "b"], Rows(Head + "| A | int32 | a\n| B | int32 | b |").Select(row => row.Description));

    [Fact]
    public void Escaped_pipes_and_pipes_in_code_do_not_end_a_cell()
    {
        var row = Assert.Single(Rows(Head + @"| A\|B | int32 | x \| y, or `p | q` |"));
        Assert.Equal(("A|B", "x | y, or p | q"), (row.Name, row.Description));
    }

    [Fact]
    public void Lone_backticks_do_not_swallow_the_border()
    {
        var rows = Rows(Head + "| A | int32 | a ` tick |\n| B` | int32 | b` |");
        Assert.Equal([("A", "a ` tick"), ("B`", "b`")], rows.Select(row => (row.Name, row.Description)));
    }

    [Theory]
    [InlineData("List<string>", "List<string>")]
    [InlineData("List&lt;string&gt;", "List<string>")]
    [InlineData("`Loan[]`", "Loan[]")]
    [InlineData("[Loan](loan.md)[]", "Loan[]")]
    [InlineData(@"\_Loan", "_Loan")]
    public void Types_stay_whole(string cell, string type) => Assert.Equal(type, Assert.Single(Rows(Head + "| A | " + cell + " | |")).Type);

    [Theory]
    [InlineData("_Links")]
    [InlineData("odata.nextLink")]
    [InlineData("a*b*c")]
    [InlineData("Straße")]
    public void Names_stay_as_written(string name) => Assert.Equal(name, Assert.Single(Names(Head + "| " + name + "   | int32 | |")));

    [Fact]
    public void An_enum_cell_gives_its_words()
    {
        var row = Assert.Single(Rows(Head + "| A | Enum: Red, Blue,Green , | |"));
        Assert.Equal("Enum", row.Type);
        Assert.Equal(["Red", "Blue", "Green"], row.Members);
    }

    [Fact]
    public void Empty_rows_are_skipped() => Assert.Equal(["A"], Names(Head + "| | | |\n| A | int32 | |"));

    [Fact]
    public void Missing_cells_are_empty_and_told_of()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, Head + "| A | int32 |\n| B | int32 | b |");
        Assert.Equal(["", "b"], Read.Page(text).Response.Rows!.Value.Select(row => row.Description));
        Assert.Equal("A", Read.Finding(ReadingRules.CellCount, text).Place);
    }

    [Fact]
    public void Cells_too_many_belong_to_the_description_and_are_told_of()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, Head + "| A | int32 | this | that |");
        Assert.Equal("this | that", Read.Page(text).Response.Rows!.Value[0].Description);
        Assert.Contains("4 cells", Read.Finding(ReadingRules.CellCount, text).Message);
    }

    [Fact]
    public void A_table_without_header_and_delimiter_is_read_by_its_section()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, "| A | int32 | a |\n| B | int32 | b |");
        Assert.Equal(["A", "B"], Read.Page(text).Response.Rows!.Value.Select(row => row.Name));
        Assert.Equal("| A | int32 | a |", Read.Finding(ReadingRules.TableWithoutHeader, text).Place);
    }

    [Fact]
    public void A_status_table_without_header_is_read()
    {
        var text = LoanPage.With(LoanPage.Statuses, "|---|---|\n| 204 | Done |");
        Assert.Equal([new DocStatus(204, "Done")], Read.Page(text).Response.Statuses);
        Assert.Equal(["DOCGEN005"], Read.FindingIds(text));
    }

    [Fact]
    public void A_header_line_without_delimiter_is_no_row()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, "| Property Name | Type | Description |\n| A | int32 | a |");
        Assert.Equal("A", Assert.Single(Read.Page(text).Response.Rows!.Value).Name);
        Assert.Equal(["DOCGEN005"], Read.FindingIds(text));
    }

    [Fact]
    public void A_table_cut_by_a_blank_line_goes_on()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, Head + "| A | int32 | a |\n\n| B | int32 | b |");
        Assert.Equal(["A", "B"], Read.Page(text).Response.Rows!.Value.Select(row => row.Name));
        Assert.Equal("| B | int32 | b |", Read.Finding(ReadingRules.TableWithoutHeader, text).Place);
    }

    [Fact]
    public void Two_tables_without_a_blank_line_are_two()
    {
        var response = Read.Page(LoanPage.With(LoanPage.Statuses + "\n\n### Response body: Loan\n\n" + LoanPage.ResponseRows, LoanPage.Statuses + "\n" + LoanPage.ResponseRows)).Response;
        Assert.Equal((2, 2), (response.Statuses.Count, response.Rows!.Value.Count));
    }

    [Fact]
    public void Unknown_heads_are_read_by_position()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, "| Member | Kind | Text |\n|---|---|---|\n| A | int32 | a |");
        Assert.Equal(new DocProperty("A", "int32", default, "a", false), Assert.Single(Read.Page(text).Response.Rows!.Value));
        Assert.Equal(["DOCGEN019", "DOCGEN019", "DOCGEN019"], Read.FindingIds(text));
    }

    [Fact]
    public void A_table_of_something_else_is_told_of()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, "| Colour | Price |\n|---|---|\n| red | 3 |");
        Assert.Null(Read.Page(text).Response.Rows);
        Assert.Equal("| Colour | Price |", Read.Finding(ReadingRules.UnknownTable, text).Place);
    }

    [Fact]
    public void A_table_in_a_fence_is_code()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, "~~~md\n" + Head + "| A | int32 | a |\n```\n~~~");
        Assert.Null(Read.Page(text).Response.Rows);
        Assert.Empty(Read.FindingIds(text));
    }

    [Fact]
    public void A_row_without_name_is_told_of()
    {
        var text = LoanPage.With(LoanPage.ResponseRows, Head + "| | int32 | a |\n| B | int32 | b |");
        Assert.Equal("B", Assert.Single(Read.Page(text).Response.Rows!.Value).Name);
        Assert.Equal("| | int32 | a |", Read.Finding(ReadingRules.RowWithoutName, text).Place);
    }

    [Fact]
    public void A_status_that_is_no_number_is_told_of()
    {
        var text = LoanPage.With("| 404 | No such loan. |", "| Gone | No such loan. |");
        Assert.Equal(200, Assert.Single(Read.Page(text).Response.Statuses).Code);
        Assert.Equal("| Gone | No such loan. |", Read.Finding(ReadingRules.StatusWithoutCode, text).Place);
    }

    private static DocProperty[] Rows(string table) => [.. Read.Page(LoanPage.With(LoanPage.ResponseRows, table)).Response.Rows!.Value];

    private static string[] Names(string table) => [.. Rows(table).Select(row => row.Name)];
}
