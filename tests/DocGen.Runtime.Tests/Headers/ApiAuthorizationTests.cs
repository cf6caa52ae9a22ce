using System.Text;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Headers;

public class ApiAuthorizationTests
{
    [Fact]
    public async Task Basic_is_base64_of_UTF_8()
    {
        var text = await ApiAuthorization.Basic("æva", "pass:wørd").SentAsync();
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("æva:pass:wørd")), text);
    }

    [Fact]
    public void A_user_name_with_a_colon_is_refused() =>
        Assert.Contains("RFC 7617", Assert.Throws<ArgumentException>(() => ApiAuthorization.Basic("a:b", "x")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\n", "x")]
    [InlineData("a", "x\0")]
    public void Control_characters_are_refused(string user, string password) =>
        Assert.Throws<ArgumentException>(() => ApiAuthorization.Basic(user, password));

    [Fact]
    public async Task A_ticket_and_a_token_are_sent_as_they_are()
    {
        Assert.Equal("SoTicket 7T:a/b+c==", await ApiAuthorization.SoTicket("7T:a/b+c==").SentAsync());
        Assert.Equal("Bearer abc.def", await ApiAuthorization.Bearer("abc.def").SentAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret\r\nX: y")]
    [InlineData("secreté")]
    public void What_a_header_cannot_carry_is_refused_without_repeating_it(string secret)
    {
        foreach (var make in new Func<string, ApiAuthorization>[] { ApiAuthorization.SoTicket, ApiAuthorization.Bearer })
        {
            Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => make(secret)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_the_scheme_is_shown()
    {
        Assert.Equal("Basic ***", ApiAuthorization.Basic("user", "secret").ToString());
        Assert.Equal("SoTicket ***", $"{ApiAuthorization.SoTicket("secret")}");
        Assert.Equal("Bearer ***", ApiAuthorization.Bearer(_ => ValueTask.FromResult("secret")).ToString());
        Assert.DoesNotContain(typeof(ApiAuthorization).GetProperties(), p => p.Name != "Scheme");
    }

    [Fact]
    public void A_server_can_read_what_came()
    {
        var headers = ApiRequestHeaders.Read<ApiHeaders>([new("authorization", "Basic " + Convert.ToBase64String("æva:x:y"u8)), new("SO-Language", "no")]);
        Assert.True(headers.Authorization!.TryGetBasic(out var user, out var password));
        Assert.Equal(("æva", "x:y"), (user, password));
        Assert.Equal("no", headers.SoLanguage);
    }

    [Theory]
    [InlineData("SoTicket abc", "SoTicket", "abc")]
    [InlineData("Bearer  x.y ", "Bearer", "x.y")]
    [InlineData("Negotiate", "Negotiate", "")]
    [InlineData("Basic %%%", "Basic", "%%%")]
    [InlineData("Basic YWJj", "Basic", "YWJj")]
    public void Anything_may_come(string header, string scheme, string secret)
    {
        var authorization = ApiRequestHeaders.Read<ApiHeaders>([new("Authorization", header)]).Authorization!;
        Assert.Equal(scheme, authorization.Scheme);
        Assert.Equal(secret, authorization.RevealSecret());
        Assert.False(authorization.TryGetBasic(out _, out _));
    }
}
