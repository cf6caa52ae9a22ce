using DocGen.Consumer.Tests.Support;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Dates mean the same on every machine.</summary>
public class DateTests
{
    private static readonly TimeZoneInfo s_oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    [Fact]
    public async Task A_date_with_an_offset_is_that_instant()
    {
        var boat = await Wire.Json("""{"Launched":"1987-05-02T12:00:00+02:00"}""").Boats.GetBoatEntityAsync(41);
        Assert.Equal(new DateTimeOffset(1987, 5, 2, 10, 0, 0, TimeSpan.Zero), boat!.Launched);
    }

    [Fact]
    public async Task Without_an_offset_it_is_of_the_zone_of_the_options_and_never_of_the_machine()
    {
        var wire = Wire.Json("""{"Launched":"1987-07-02T12:00:00"}""");
        Assert.Equal(TimeSpan.Zero, (await wire.Boats.GetBoatEntityAsync(41))!.Launched!.Value.Offset);
        wire.Options.OffsetlessDatesAre = s_oslo;
        Assert.Equal(new DateTimeOffset(1987, 7, 2, 12, 0, 0, TimeSpan.FromHours(2)), (await wire.Boats.GetBoatEntityAsync(41))!.Launched);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    public async Task The_empty_date_is_MinValue_in_every_zone_and_goes_back_as_itself(string empty)
    {
        var wire = Wire.Json($$"""{"Surveyed":"{{empty}}"}""");
        wire.Options.OffsetlessDatesAre = s_oslo;
        var boat = await wire.Boats.GetBoatEntityAsync(41);
        Assert.Equal(DateTimeOffset.MinValue, boat!.Surveyed);
        await wire.Boats.PutBoatEntityAsync(41, boat);
        Assert.Equal("""{"Surveyed":"0001-01-01T00:00:00Z"}""", wire.Bodies[1]);
    }

    [Fact]
    public async Task Seven_decimals_are_kept()
    {
        const string json = """{"Launched":"1987-05-02T10:00:00.1234567Z"}""";
        var wire = Wire.Json(json);
        await wire.Boats.PutBoatEntityAsync(41, (await wire.Boats.GetBoatEntityAsync(41))!);
        Assert.Equal(json, wire.Bodies[1]);
    }
}
