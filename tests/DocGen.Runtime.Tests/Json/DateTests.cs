using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Json;

public class DateTests
{
    private static readonly TimeZoneInfo s_oslo = TimeZoneInfo.CreateCustomTimeZone("Oslo", TimeSpan.FromHours(1), "Oslo", "Oslo", "Oslo summer", [
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday))]);

    [Theory]
    [InlineData("2023-02-05T13:38:13.2646505+01:00", "2023-02-05T13:38:13.2646505+01:00")]
    [InlineData("2023-02-05T13:38:13.264+01:00", "2023-02-05T13:38:13.264+01:00")]
    [InlineData("2023-02-05T13:38:13.0000001Z", "2023-02-05T13:38:13.0000001Z")]
    [InlineData("2023-02-05T13:38:13.10Z", "2023-02-05T13:38:13.1Z")]
    [InlineData("2023-02-05T13:38:13.12345678901-03:30", "2023-02-05T13:38:13.1234567-03:30")]
    [InlineData("2023-02-05T13:38:13Z", "2023-02-05T13:38:13Z")]
    [InlineData("2023-02-05T13:38:13+00:00", "2023-02-05T13:38:13Z")]
    [InlineData("2023-02-05T13:38:13-00:00", "2023-02-05T13:38:13Z")]
    [InlineData("2023-02-05t13:38:13z", "2023-02-05T13:38:13Z")]
    [InlineData("2023-02-05 13:38:13+0530", "2023-02-05T13:38:13+05:30")]
    [InlineData("2023-02-05T13:38+14", "2023-02-05T13:38:00+14:00")]
    [InlineData("2024-02-29T23:59:60Z", "2024-03-01T00:00:00Z")]
    [InlineData("1600-01-01T00:00:00-14:00", "1600-01-01T00:00:00-14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void A_date_with_an_offset_keeps_it_and_is_written_with_as_many_decimals_as_it_has(string json, string written) =>
        Assert.Equal($"\"{written}\"", Texts.Write(JsonShapes.DateTime, Texts.Read(JsonShapes.DateTime, $"\"{json}\"")));

    [Theory]
    [InlineData("2023-02-05T13:38:13", "2023-02-05T13:38:13Z", "2023-02-05T13:38:13+01:00")]
    [InlineData("2023-07-05T13:38:13.5", "2023-07-05T13:38:13.5Z", "2023-07-05T13:38:13.5+02:00")]
    [InlineData("2023-07-05T13:38", "2023-07-05T13:38:00Z", "2023-07-05T13:38:00+02:00")]
    [InlineData("2023-02-05", "2023-02-05T00:00:00Z", "2023-02-05T00:00:00+01:00")]
    [InlineData("2023-03-26T02:30:00", "2023-03-26T02:30:00Z", "2023-03-26T02:30:00+01:00")]
    public void A_date_without_an_offset_is_one_of_the_agreed_zone_and_never_the_machines(string json, string utc, string oslo)
    {
        Assert.Equal($"\"{utc}\"", Texts.Write(JsonShapes.DateTime, Texts.Read(JsonShapes.DateTime, $"\"{json}\"")));
        var rules = new JsonRules { OffsetlessDatesAre = s_oslo };
        Assert.Equal($"\"{oslo}\"", Texts.Write(JsonShapes.DateTime, Texts.Read(JsonShapes.DateTime, $"\"{json}\"", rules: rules)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0001-01-01T00:00:00.0000000-14:00")]
    public void Midnight_of_the_year_1_is_MinValue_in_every_zone(string json)
    {
        for (var hours = -14; hours <= 14; hours++)
        {
            var rules = new JsonRules { OffsetlessDatesAre = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(hours), "x", "x") };
            var date = Texts.Read(JsonShapes.DateTime, $"\"{json}\"", rules: rules);
            Assert.Equal(DateTimeOffset.MinValue, date);
            Assert.Equal("\"0001-01-01T00:00:00Z\"", Texts.Write(JsonShapes.DateTime, date, rules: rules));
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:30:00+01:00", "0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T13:00:00+14:00", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:30:00-01:00", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:60Z", "9999-12-31T23:59:59.9999999Z")]
    public void Dates_beyond_the_ends_of_time_are_those_ends(string json, string written) =>
        Assert.Equal($"\"{written}\"", Texts.Write(JsonShapes.DateTime, Texts.Read(JsonShapes.DateTime, $"\"{json}\"")));

    [Theory]
    [InlineData("0001-01-01T00:30:00", -14)]
    [InlineData("0001-01-01T00:30:00", 14)]
    [InlineData("9999-12-31T23:59:59.9999999", -14)]
    [InlineData("9999-12-31T23:59:59.9999999", 14)]
    public void A_zone_at_the_ends_of_time_does_not_throw(string json, int hours)
    {
        var rules = new JsonRules { OffsetlessDatesAre = TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(hours), "x", "x") };
        Texts.Write(JsonShapes.DateTime, Texts.Read(JsonShapes.DateTime, $"\"{json}\"", rules: rules));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023")]
    [InlineData("2023-02-30T00:00:00Z")]
    [InlineData("2023-13-01T00:00:00Z")]
    [InlineData("2023-00-01T00:00:00Z")]
    [InlineData("2023-01-00")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00x")]
    [InlineData("2023-02-05T24:00:00Z")]
    [InlineData("2023-02-05T13:60:00Z")]
    [InlineData("2023-02-05T13:38:61Z")]
    [InlineData("2023-02-05T13:38:13.Z")]
    [InlineData("2023-02-05T13:38:13.5X")]
    [InlineData("2023-02-05T13:38:13+15:00")]
    [InlineData("2023-02-05T13:38:13+01:60")]
    [InlineData("2023-02-05T13:38:13+1:00")]
    [InlineData("2023-02-05T")]
    [InlineData("2023-02-05T13")]
    [InlineData("2023-02-05T13:3")]
    [InlineData("2023-02-05T13:38:1")]
    [InlineData("2023-02-05X13:38:13Z")]
    [InlineData("20230205T133813Z")]
    [InlineData("-023-02-05")]
    [InlineData("2023-02-05T13:38:13.0000000000000000000000000000000000Z")]
    [InlineData("i går")]
    public void What_is_no_date_is_a_fault(string json)
    {
        var fault = Texts.Fault(JsonShapes.DateTime, $"\"{json}\"");
        Assert.StartsWith("a date", fault.Expected, StringComparison.Ordinal);
        Assert.Equal("a string that is none", fault.Found);
    }

    [Fact]
    public void A_plus_written_as_an_escape_is_understood() =>
        Assert.Equal(TimeSpan.FromHours(1), Texts.Read(JsonShapes.DateTime, "\"2023-02-05T13:38:13\\u002B01:00\"").Offset);

    [Fact]
    public void Dates_agree_with_those_of_NET()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var date = new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-840, 841)));
            var text = Texts.Write(JsonShapes.DateTime, date);
            var read = Texts.Read(JsonShapes.DateTime, text);
            Assert.Equal(date, read);
            Assert.Equal(date.Offset, read.Offset);
            Assert.Equal(date, DateTimeOffset.Parse(text.Trim('"'), System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
