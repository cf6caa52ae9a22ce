using Example.Api;

namespace DocGen.Runtime.Tests.Headers;

public class ApiLocaleTests
{
    [Theory]
    [InlineData("no", "sv", "no")]
    [InlineData(null, "sv", "sv")]
    [InlineData(null, "fr,de,ru,zh", "fr")]
    [InlineData(null, "da;q=0.5, en-GB;q=0.8, en;q=0.7", "en-GB")]
    [InlineData(null, "da;q=0, en;q=0.1", "en")]
    [InlineData(null, "*", null)]
    [InlineData(null, "*, sv;q=0.5", null)]
    [InlineData(null, null, null)]
    [InlineData("", "sv", "sv")]
    [InlineData(null, " , ;q=1", null)]
    public void The_language_of_this_API_wins_over_that_of_HTTP(string? own, string? accepted, string? language) =>
        Assert.Equal(language, ApiLocale.From(new ApiHeaders { SoLanguage = own, AcceptLanguage = accepted }).Language);

    [Fact]
    public void A_culture_counts_only_with_a_language()
    {
        Assert.Null(ApiLocale.From(new ApiHeaders { SoCulture = "nb-NO" }).Culture);
        Assert.Equal("nb-NO", ApiLocale.From(new ApiHeaders { SoCulture = "nb-NO", AcceptLanguage = "no" }).Culture);
    }

    [Fact]
    public void A_time_zone_is_looked_up_and_may_be_unknown()
    {
        Assert.Equal("UTC", ApiLocale.From(new ApiHeaders { SoTimeZone = "UTC" }).FindTimeZone()!.Id);
        Assert.Null(ApiLocale.From(new ApiHeaders { SoTimeZone = "Nowhere" }).FindTimeZone());
        Assert.Null(ApiLocale.From(new ApiHeaders()).FindTimeZone());
    }
}
