using DocGen.Docs.Findings;

namespace DocGen.Docs.Tests.Reading;

public class SpotTests
{
    [Theory]
    [InlineData(SpotKind.Page, 0, "---")]
    [InlineData(SpotKind.Uid, 0, "uid: v1LoanAgent_ExtendLoan")]
    [InlineData(SpotKind.Title, 0, "# PUT Loan/{id}/Extend")]
    [InlineData(SpotKind.Route, 0, "PUT /api/v1/Loan/{loanId}/Extend")]
    [InlineData(SpotKind.PathPart, 0, "loanId")]
    [InlineData(SpotKind.QueryParameter, 1, "$select")]
    [InlineData(SpotKind.Header, 2, "Accept")]
    [InlineData(SpotKind.RequestHeading, 0, "## Request Body: extension")]
    [InlineData(SpotKind.RequestRow, 1, "Urgent")]
    [InlineData(SpotKind.ResponseHeading, 0, "## Response:")]
    [InlineData(SpotKind.StatusRow, 1, "404")]
    [InlineData(SpotKind.ResponseBodyHeading, 0, "### Response body: Loan")]
    [InlineData(SpotKind.ResponseRow, 1, "DueOn")]
    [InlineData(SpotKind.RequestSample, 0, "PUT /api/v1/Loan/{loanId}/Extend")]
    [InlineData(SpotKind.RequestSampleHeader, 1, "Content-Type: application/json")]
    [InlineData(SpotKind.ResponseSampleHeader, 0, "Content-Type: application/json")]
    [InlineData(SpotKind.RequestSampleJson, 0, "{\n  \"Reason\": \"holiday\",\n  \"Urgent\": false\n}")]
    [InlineData(SpotKind.ResponseSample, 0, "HTTP/1.1 200 Loan extended.")]
    public void A_spot_is_the_very_text(SpotKind kind, int index, string text) =>
        Assert.Equal(text, Read.At(LoanPage.Text, Read.All(LoanPage.Text), new SpotKey(kind, index)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_and_columns_count_from_zero(string lineBreak)
    {
        var text = LoanPage.Text.Replace("\n", lineBreak);
        var spot = Read.All(text).Spots.Find(new SpotKey(SpotKind.ResponseRow, 1));
        var line = Array.FindIndex(LoanPage.Text.Split('\n'), line => line.StartsWith("| DueOn", StringComparison.Ordinal));
        Assert.Equal((line, 2, line, 7, 5), (spot.Line, spot.Column, spot.EndLine, spot.EndColumn, spot.Length));
        Assert.Equal("DueOn", text.Substring(spot.Start, spot.Length));
    }

    [Fact]
    public void Each_spot_is_there_once()
    {
        var keys = Read.All(LoanPage.Text).Spots.Spots.Select(spot => spot.Key).ToArray();
        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void A_json_fault_is_found_behind_characters_of_several_bytes()
    {
        var text = LoanPage.With("\"LoanId\": 12,", "\"名前\": \"😀\", !");
        var spot = Read.All(text).Spots.Find(new SpotKey(SpotKind.ResponseSampleJson, 1));
        Assert.Equal("!", text.Substring(spot.Start, spot.Length));
        Assert.Equal(text.Split('\n')[spot.Line].IndexOf('!'), spot.Column);
    }
}
