namespace DocGen.Runtime.Tests.Headers;

public class HeaderSetTests
{
    [Fact]
    public void Names_compare_without_case()
    {
        var set = new HeaderSet("Authorization", "SO-Language");
        Assert.True(set.Contains("so-LANGUAGE"));
        Assert.False(set.Contains("SO-Languag"));
        Assert.Equal(["Authorization", "SO-Language"], set.Names);
    }
}
