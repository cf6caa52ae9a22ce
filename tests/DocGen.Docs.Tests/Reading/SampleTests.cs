using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

public class SampleTests
{
    [Fact]
    public void Values_are_kept_as_written()
    {
        var body = Body("""{ "n": [1.50, -2e+10, 12345678901234567890], "t": true, "f": false, "z": null, "s": "\u0041\n\"ü\"" }""")!;
        Assert.Equal(["n", "t", "f", "z", "s"], body.Names);
        Assert.Equal(["1.50", "-2e+10", "12345678901234567890"], body.Items[0].Items.Select(item => item.Text));
        Assert.Equal([SampleKind.Array, SampleKind.True, SampleKind.False, SampleKind.Null, SampleKind.String], body.Items.Select(item => item.Kind));
        Assert.Equal("A\n\"ü\"", body.Items[4].Text);
    }

    [Theory]
    [InlineData("null", SampleKind.Null)]
    [InlineData("\"text\"", SampleKind.String)]
    [InlineData("17", SampleKind.Number)]
    [InlineData("[]", SampleKind.Array)]
    public void A_body_may_be_any_value(string json, SampleKind kind) => Assert.Equal(kind, Body(json)!.Kind);

    [Fact]
    public void A_message_without_body_has_none() => Assert.Null(Body(""));

    [Fact]
    public void A_body_of_another_media_type_is_not_parsed() =>
        Assert.Empty(Read.FindingIds(LoanPage.With("HTTP/1.1 200 Loan extended.\nContent-Type: application/json", "HTTP/1.1 200 Loan extended.\nContent-Type: image/png").Replace("\"LoanId\": 12", "PNG")));

    [Fact]
    public void A_body_alone_is_a_sample()
    {
        var text = LoanPage.With(LoanPage.ResponseSample, "```json\n{ \"LoanId\": 1 }\n```");
        var sample = Read.Page(text).ResponseSample!;
        Assert.Equal("", sample.StartLine);
        Assert.Equal(["LoanId"], sample.Body!.Names);
        Assert.Empty(Read.FindingIds(text));
    }

    [Theory]
    [InlineData("\"LoanId\": 12,", "\"LoanId\": 12", "\"DueOn\": \"2031-05-0…")]
    [InlineData("\"LoanId\": 12,", "\"LoanId\": 1x,", "x,")]
    [InlineData("\"LoanId\": 12,", "\"Straße\": Ünfug,", "Ünfug,")]
    [InlineData("\"LoanId\": 12,", "\"LoanId\": \"\\ud800\",", "\"\\ud800\",")]
    [InlineData("+02:00\"\n}", "+02:00\"\n}}", "}")]
    public void What_is_not_json_is_told_of_at_its_place(string json, string other, string found)
    {
        var text = LoanPage.With(json, other);
        Assert.Null(Read.Page(text).ResponseSample!.Body);
        var (place, message) = Read.Finding(ReadingRules.SampleNotJson, text);
        Assert.Equal(found.Substring(0, 1), place);
        Assert.Contains(found.TrimEnd('…'), message);
    }

    [Fact]
    public void A_body_that_ends_too_early_is_told_of()
    {
        var text = LoanPage.With("+02:00\"\n}", "+02:00\"");
        Assert.Contains("found its end", Read.Finding(ReadingRules.SampleNotJson, text).Message);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_bounded(int depth, bool isRead) =>
        Assert.Equal(isRead, Body(new string('[', depth) + new string(']', depth)) is not null);

    [Fact]
    public void A_sample_without_start_line_is_told_of()
    {
        var text = LoanPage.With("HTTP/1.1 200 Loan extended.\n", "So it answers:\n");
        Assert.Equal("So it answers:", Read.Finding(ReadingRules.SampleWithoutStartLine, text).Place);
        Assert.NotNull(Read.Page(text).ResponseSample!.Body);
    }

    private static SampleValue? Body(string json)
    {
        const string Old = "{\n  \"LoanId\": 12,\n  \"DueOn\": \"2031-05-06T07:08:09+02:00\"\n}";
        return Read.Page(LoanPage.With(Old, json)).ResponseSample!.Body;
    }
}
