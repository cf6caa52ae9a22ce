using System.Net;
using DocGen.Consumer.Tests.Server;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Pages whose paths differ in a placeholder's name only.</summary>
public class TwinRouteTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Theory]
    [InlineData("7", "number 7")]
    [InlineData("-7", "number -7")]
    [InlineData("K7", "name K7")]
    [InlineData("99999999999", "name 99999999999")]
    [InlineData("A%20B", "name A B")]
    [InlineData("default", "default")]
    [InlineData("DEFAULT", "default")]
    public async Task A_number_is_an_id_a_fixed_word_is_itself_and_other_text_is_a_name(string part, string answered)
    {
        var (answer, body) = await server.SendAsync("GET", "/api/v1/Berth/" + part);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"\"Name\":\"{answered}\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_generated_client_reaches_each_of_them()
    {
        Assert.Equal("number 7", (await server.Berths.GetBerthAsync(7))!.Name);
        Assert.Equal("name K7", (await server.Berths.GetBerthByNameAsync("K7"))!.Name);
        Assert.Equal("default", (await server.Berths.GetDefaultAsync())!.Name);
    }

    [Fact]
    public async Task Of_two_that_no_type_tells_apart_the_first_answers() =>
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("DELETE", "/api/v1/Berth/K7")).Answer.StatusCode);
}
