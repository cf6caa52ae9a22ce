using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class InheritanceTests
{
    private const string Linked = """{"PersonId":1,"FullName":"x","_Links":{"self":{"Href":"h"}}}""";

    [Fact]
    public void A_derived_entity_reads_and_writes_the_properties_of_its_base_first()
    {
        var person = Texts.Read(PersonEntityWithLinksJson.Default, """{"_Links":{"self":{"Href":"h"}},"FullName":"x","PersonId":1}""");
        Assert.Equal("h", person._Links!["self"].Href);
        Assert.Equal("x", person.FullName);
        Assert.Equal(Linked, Texts.Write(PersonEntityWithLinksJson.Default, person));
    }

    [Fact]
    public void Faults_selections_and_nulls_count_through_the_base()
    {
        Assert.Equal("$.PersonId", Texts.Fault(PersonEntityWithLinksJson.Default, """{"PersonId":"x"}""").Path);
        Assert.Equal("$._Links.a.Href", Texts.Fault(PersonEntityWithLinksJson.Default, """{"_Links":{"a":{"Href":1}}}""").Path);
        var person = Texts.Read(PersonEntityWithLinksJson.Default, Linked, Select<PersonEntityWithLinks>.Parse("FullName,_links").Node);
        Assert.True(ApiEntityState.IsSelected(person, PersonEntityWithLinks.Fields._Links));
        Assert.False(ApiEntityState.IsSelected(person, "PersonId"));
        Assert.Equal("""{"PersonId":null,"FullName":"x","_Links":null}""", Texts.Write(PersonEntityWithLinksJson.Default, person, Select<PersonEntityWithLinks>.Parse("FullName").Node));
    }

    [Fact]
    public void In_the_place_of_its_base_it_is_written_as_the_base()
    {
        PersonEntity person = Texts.Read(PersonEntityWithLinksJson.Default, Linked);
        Assert.Equal("""{"PersonId":1,"FullName":"x"}""", Texts.Write(PersonEntityJson.Default, person));
    }

    [Fact]
    public void Only_the_table_of_an_entity_can_be_continued() => Assert.Throws<ArgumentException>(() => new Continued());

    private sealed class Continued() : EntityJson<Link>(JsonShapes.String, "x");
}
