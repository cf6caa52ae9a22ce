using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class WideEntityTests
{
    [Fact]
    public void More_than_64_properties_keep_apart_what_was_read()
    {
        var wide = Texts.Read(WideEntityJson.Default, """{"Property0":null,"Property63":1,"Property64":null,"Property65":2,"Property129":null}""");
        Assert.Equal("""{"Property0":null,"Property63":1,"Property64":null,"Property65":2,"Property129":null}""", Texts.Write(WideEntityJson.Default, wide));
        Assert.True(ApiEntityState.IsSelected(wide, "Property129"));
        Assert.False(ApiEntityState.IsSelected(wide, "Property128"));
        Assert.False(ApiEntityState.IsSelected(wide, "Property1"));
    }

    [Fact]
    public void What_is_selected_is_known_beyond_64_as_well()
    {
        var wide = Texts.Read(WideEntityJson.Default, """{"Property0":null,"Property64":null,"Property65":null}""", Select<WideEntity>.Parse("Property65").Node);
        Assert.Equal("""{"Property65":null}""", Texts.Write(WideEntityJson.Default, wide));
        Assert.False(ApiEntityState.IsSelected(wide, "Property64"));
        Assert.True(ApiEntityState.IsSelected(wide, "Property65"));
    }

    [Fact]
    public void Asked_nulls_work_beyond_64()
    {
        var wide = new WideEntity { Property100 = 1 };
        ApiEntityState.WriteNull(wide, WideEntity.Fields.Property129);
        Assert.Equal("""{"Property100":1,"Property129":null}""", Texts.Write(WideEntityJson.Default, wide));
    }
}
