using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class HeaderRowsTests
{
    private static WrittenPage Page(string uid, params string[] headers) => Silent(uid) with { Headers = headers };

    [Fact]
    public void A_page_has_the_headers_of_its_table_in_its_order() =>
        Assert.Equal(["X-Trace", "Authorization"], Merge.Of(Page("v1A_Do", "X-Trace | Who follows", "Authorization | Who asks")).Operation("v1A_Do").Headers);

    [Fact]
    public void All_headers_of_all_pages_are_there_once_sorted_with_the_first_text() => Assert.Equal(
        ["Authorization: Who asks", "X-Trace: Who follows"],
        Merge.Of(Page("v1A_Do", "X-Trace | "), Page("v1B_Do", "x-trace | Who follows", "Authorization | Who asks"), Page("v1C_Do", "Authorization | Another text"))
            .Headers.Select(header => $"{(header.WireName == "x-trace" ? "X-Trace" : header.WireName)}: {header.Summary}"));

    [Theory]
    [InlineData("304 | Not modified", "If-Modified-Since")]
    [InlineData("412 | Changed", "If-Unmodified-Since")]
    public void A_status_implies_the_header_that_it_answers(string status, string header)
    {
        var model = Merge.Of(Page("v1A_Do", "Authorization | Who asks") with { Statuses = ["204 | No Content", status] }, Page("v1B_Do", "Authorization | Who asks"));
        Assert.Equal(["Authorization", header], model.Operation("v1A_Do").Headers);
        Assert.Equal(["Authorization"], model.Operation("v1B_Do").Headers);
        Assert.NotEqual("", model.Headers.Single(item => item.WireName == header).Summary);
    }

    [Fact]
    public void An_implied_header_that_is_documented_comes_once_with_its_text()
    {
        var model = Merge.Of(Page("v1A_Do", "If-Modified-Since | The last you saw") with { Statuses = ["204 | No Content", "304 | Not modified"] });
        Assert.Equal(["If-Modified-Since"], model.Operation("v1A_Do").Headers);
        Assert.Equal("The last you saw", Assert.Single(model.Headers).Summary);
    }

    [Fact]
    public void An_implied_header_takes_the_text_of_a_page_that_documents_it() => Assert.Equal(
        "The last you saw",
        Assert.Single(Merge.Of(Page("v1A_Do", "X | y") with { Statuses = ["304 | Not modified"] }, Page("v1B_Do", "If-Modified-Since | The last you saw")).Headers, header => header.WireName == "If-Modified-Since").Summary);

    [Theory]
    [InlineData("Accept-Language", "AcceptLanguage")]
    [InlineData("LIB-AppToken", "LibAppToken")]
    [InlineData("X-TRACE-KEY", "XTraceKey")]
    [InlineData("X-OnResponse", "XOnResponse")]
    [InlineData("OnResponse", "OnResponseHeader")]
    [InlineData("Locale", "LocaleHeader")]
    [InlineData("Api-Headers", "ApiHeadersHeader")]
    [InlineData("To-String", "ToStringHeader")]
    public void Each_has_a_readable_name_that_is_free(string header, string name) => Assert.Equal(name, Assert.Single(Merge.Of(Page("v1A_Do", header + " | Text")).Headers).Name);

    [Fact]
    public void Headers_that_meet_in_one_name_are_told_apart() =>
        Assert.Equal(["XTrace", "XTraceHeader"], Merge.Of(Page("v1A_Do", "X-Trace | a", "X_Trace | b")).Headers.Select(header => header.Name).Order(StringComparer.Ordinal));
}
