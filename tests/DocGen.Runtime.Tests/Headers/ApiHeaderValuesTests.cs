using Example.Api;

namespace DocGen.Runtime.Tests.Headers;

public class ApiHeaderValuesTests
{
    [Fact]
    public void A_value_that_was_set_can_be_read_and_taken_away()
    {
        var headers = new ApiHeaders { SoLanguage = "no", SoCulture = "nb-NO" };
        Assert.Equal("no", headers.SoLanguage);
        headers.SoLanguage = "en";
        Assert.Equal("en", headers.SoLanguage);
        headers.SoLanguage = null;
        Assert.Null(headers.SoLanguage);
        Assert.Equal("nb-NO", headers.SoCulture);
        Assert.Null(headers.Authorization);
    }

    [Theory]
    [InlineData("no\r\nX-Other: 1")]
    [InlineData("no\n")]
    [InlineData("no\r")]
    [InlineData("no\0")]
    [InlineData("no\u007f")]
    [InlineData("nø")]
    [InlineData("no\u2028")]
    public void A_value_that_HTTP_cannot_carry_is_refused_when_it_is_set_and_not_repeated(string value)
    {
        var headers = new ApiHeaders();
        var refused = Assert.Throws<ArgumentException>(() => headers.SoAppToken = value);
        Assert.Contains("SO-AppToken", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("no", refused.Message.Replace("SO-AppToken", "", StringComparison.Ordinal).Split(' ').Take(1));
        Assert.Null(headers.SoAppToken);
    }

    [Fact]
    public void Secrets_are_not_printed_and_neither_is_what_is_not_known_to_be_harmless()
    {
        var headers = new Extra
        {
            SoLanguage = "no", SoAppToken = "s1", XXsrfToken = "s2", Authorization = ApiAuthorization.SoTicket("s3"), XTrace = "s4", Accept = "application/json",
        };
        Assert.Equal(
            "{ SO-Language: no, SO-AppToken: ***, X-XSRF-TOKEN: ***, Authorization: SoTicket ***, X-Trace: ***, Accept: application/json }",
            headers.ToString());
        Assert.Equal("{ }", new ApiHeaders().ToString());
    }

    [Fact]
    public void A_date_is_written_as_HTTP_wants_it()
    {
        var headers = new ApiHeaders { IfModifiedSince = new DateTimeOffset(2023, 2, 5, 13, 38, 13, 264, TimeSpan.FromHours(1)) };
        Assert.Equal("{ If-Modified-Since: Sun, 05 Feb 2023 12:38:13 GMT }", headers.ToString());
        Assert.Equal(new DateTimeOffset(2023, 2, 5, 12, 38, 13, TimeSpan.Zero), headers.IfModifiedSince);
    }

    [Fact]
    public void A_date_that_is_none_is_null() =>
        Assert.Null(ApiRequestHeaders.Read<ApiHeaders>([new("If-Modified-Since", "Sun, 05 Feb 2023 12:38:13 G11T")]).IfModifiedSince);

    [Fact]
    public void A_name_that_is_none_is_refused() => Assert.Throws<ArgumentException>(() => new Extra { Bad = "x" });

    [Fact]
    public void Setting_while_others_read_is_safe()
    {
        var headers = new ApiHeaders();
        Parallel.For(0, 20_000, i =>
        {
            headers.SoLanguage = i % 3 == 0 ? null : "l" + i;
            Assert.StartsWith("{", headers.ToString(), StringComparison.Ordinal);
        });
    }

    private sealed class Extra : ApiHeaders
    {
        public string? XTrace { set => Set("X-Trace", value); }

        public string? Bad { set => Set("X Trace:", value); }
    }
}
