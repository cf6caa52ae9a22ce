using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class SampleRoutesTests
{
    private static string Sample(string line) => LoanPage.RequestSample.Replace("PUT /api/v1/Loan/{loanId}/Extend", line);

    [Theory]
    [InlineData("POST /api/v1/Loan/{loanId}/Extend")]
    [InlineData("PUT /api/v1/Loan/{loanId}/Shorten")]
    [InlineData("PUT /api/v1/Loan/{id}/Extend")]
    [InlineData("PUT /api/v2/Loan/12/Extend")]
    [InlineData("PUT /Loan/12/Extend")]
    public void Another_method_or_path_is_told_of_at_the_first_line(string line)
    {
        var (place, message) = Check.Loan(CheckingRules.SampleRoute, LoanPage.RequestSample, Sample(line));
        Assert.Equal("70:1 " + line, place);
        Assert.StartsWith($"The sample request goes to '{line}', but the http line says 'PUT /api/v1/Loan/{{loanId}}/Extend'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT /api/v1/Loan/12/Extend")]
    [InlineData("PUT https://crm.example.com/Cust1/api/v1/Loan/12/Extend HTTP/1.1")]
    [InlineData("put /API/v1/loan/{loanId}/extend/?days=3")]
    public void A_path_with_a_value_a_host_or_a_folder_of_the_server_is_not(string line) => Assert.Empty(Check.LoanIds(LoanPage.RequestSample, Sample(line)));

    [Theory]
    [InlineData("/Loans(12)/Extend", true)]
    [InlineData("/Loans(12/Extend", false)]
    [InlineData("/Loans()/Extend", false)]
    public void Placeholders_may_be_a_part_of_a_segment(string path, bool leads) => Assert.Equal(leads, Paths.LeadsTo(path, "/Loans({id})/Extend"));
}
