using Example.Api;

namespace DocGen.Runtime.Tests.Headers;

public class HeaderFaultTests
{
    [Theory]
    [InlineData("Authorization", "Basic YTpi")]
    [InlineData("Authorization", "SoTicket 7T:a b")]
    [InlineData("Authorization", "")]
    [InlineData("X-XSRF-TOKEN", "")]
    [InlineData("SO-Language", "no")]
    [InlineData("SO-TimeZone", "W. Europe Standard Time")]
    [InlineData("SO-Culture", "nb-NO")]
    [InlineData("Accept-Language", "no, en;q=0.5")]
    [InlineData("User-Agent", "odd\u0085")]
    [InlineData("If-Modified-Since", "yesterday")]
    public void What_is_right_or_not_ours_to_judge_is_no_fault(string name, string value) => Assert.Empty(Faults(name, value));

    [Theory]
    [InlineData("Authorization", "Bearer")]
    [InlineData("Authorization", "Basic secret!")]
    [InlineData("Authorization", "Basic YQ==")]
    [InlineData("Authorization", "Basic //8=")]
    [InlineData("Authorization", "(secret) x")]
    [InlineData("Authorization", "Bearer secret\u0001")]
    [InlineData("x-xsrf-token", "secret\u007F")]
    [InlineData("so-language", "secret\n")]
    [InlineData("SO-Culture", "secret\0")]
    [InlineData("SO-TimeZone", "secret\u0085")]
    [InlineData("Accept-Language", "secret\r")]
    public void A_fault_names_the_header_and_keeps_the_value_to_itself(string name, string value)
    {
        var (header, fault) = Assert.Single(Faults(name, value));
        Assert.Equal(name, header, ignoreCase: true);
        Assert.StartsWith(header, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_that_is_no_UTF_8_is_none()
    {
        // "æ:x" in Latin-1.
        var authorization = ApiRequestHeaders.Read<ApiHeaders>([new("Authorization", "Basic " + Convert.ToBase64String([0xE6, (byte)':', (byte)'x']))]).Authorization!;
        Assert.False(authorization.TryGetBasic(out _, out _));
    }

    private static IReadOnlyList<(string Header, string Fault)> Faults(string name, string value) => ApiRequestHeaders.FindFaults(ApiRequestHeaders.Read<ApiHeaders>([new(name, value)]));
}
