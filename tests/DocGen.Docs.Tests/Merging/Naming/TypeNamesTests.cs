using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class TypeNamesTests
{
    private static string NameOf(string docName, params WrittenPage[] more) =>
        Merge.Of([Giving("v1Aa_Get", docName, ["Zz | int32"]), .. more]).Entities.Single(entity => entity.DocName == docName).Name;

    [Theory]
    [InlineData("Task")]
    [InlineData("Version")]
    [InlineData("Timer")]
    [InlineData("Guid")]
    [InlineData("ActionResult")]
    public void An_entity_called_like_a_type_of_NET_gets_a_word_before_it(string name)
    {
        var model = Merge.Of(Giving("v1Aa_Get", "Cover", ["Zz | " + name, "Yy | int32"]), Giving("v1Ab_Get", name, ["Xx | int32"]));
        Assert.Equal("Api" + name, model.Type("Cover", "Zz"));
        Assert.Equal(name, model.Entity("Api" + name).DocName);
        Assert.StartsWith($"{name}; Api{name}; ", Assert.Single(model.Found(MergingRules.Renamed)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Array")]
    [InlineData("Object")]
    public void So_does_one_that_only_a_type_page_can_name(string name) =>
        Assert.Equal("Api" + name, Assert.Single(Merge.WithTypes($"## {name}\n\n| Property Name | Type |\n|---|---|\n| Ink | string |").Entities).Name);

    [Theory]
    [InlineData("Exception")]
    [InlineData("File")]
    public void Where_the_longer_name_is_ours_there_is_a_third(string name) => Assert.Equal(name + "Entity", NameOf(name));

    [Theory]
    [InlineData("Link")]
    [InlineData("Book")]
    [InlineData("TaskList")]
    public void Any_other_name_stays(string name) => Assert.Equal(name, NameOf(name));

    [Theory]
    [InlineData("ApiHeaders")]
    [InlineData("ApiJson")]
    [InlineData("ApiClientOptions")]
    [InlineData("ApiEntity")]
    [InlineData("IAaClient")]
    [InlineData("AaClient")]
    [InlineData("AaControllerBase")]
    public void What_the_emitted_code_is_called_is_taken(string name) => Assert.Equal("Api" + name, NameOf(name));

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart() =>
        Assert.Equal(2, Merge.Of(Giving("v1Aa_Get", "Book", ["Id | int32"]), Giving("v1Ab_Get", "BOOK", ["Reel | int32"])).Entities.Select(entity => entity.Name.ToUpperInvariant()).Distinct().Count());

    [Theory]
    [InlineData("\u200b")]
    [InlineData("\u202e")]
    [InlineData("\u00ad")]
    public void Names_that_only_look_alike_are_told_apart(string hidden)
    {
        var model = Merge.Of(Giving("v1Aa_Get", "Book", ["Id | int32"]), Giving("v1Ab_Get", $"Bo{hidden}ok", ["Reel | int32"]));
        Invariants.Hold(model);
        Assert.Equal(2, model.Entities.Count);
    }

    [Fact]
    public void Very_long_names_are_cut_and_told_apart()
    {
        var name = new string('B', 400);
        var model = Merge.Of(Giving("v1Aa_Get", name + "x", ["Id | int32"]), Giving("v1Ab_Get", name + "y", ["Reel | int32"]));
        Invariants.Hold(model);
        Assert.All(model.Entities, entity => Assert.InRange(entity.Name.Length, 1, 130));
        Assert.Equal(2, model.Entities.Count);
    }

    [Fact]
    public void No_type_is_called_like_the_table_beside_another()
    {
        Assert.Equal("ApiBookJson", NameOf("BookJson", Giving("v1Ab_Get", "Book", ["Id | int32", "Title | string"])));
        Assert.Equal("BookJson", NameOf("BookJson"));
    }

    [Fact]
    public void Names_that_meet_after_dropping_odd_characters_are_told_apart() => Assert.Equal(
        2, Merge.Of(Giving("v1Aa_Get", "Loan.Book", ["Id | int32"]), Giving("v1Ab_Get", "Loan-Book", ["Reel | int32"])).Entities.Select(entity => entity.Name).Distinct().Count());

    [Fact]
    public void All_types_of_a_model_have_unlike_names_whatever_their_kind()
    {
        var model = Merge.Of(
            Giving("v1Aa_Get", "DoRequest", ["Id | int32", "Size | Enum: A1, B1"]), Taking("v1Ab_Do", "request", ["DoRequest | Array"], """{ "DoRequest": [ { "Q": 1 } ] }"""),
            Silent("v1Ac_Find") with { Query = ["doRequest | Enum: A1, B1", "doRequestSize | Enum: A1, B1", .. Enumerable.Range(0, 9).Select(at => $"p{at} | int32")] },
            Giving("v1Ad_Get", "FindQuery", ["Reel | int32"]));
        Assert.Empty(AllTypeNames.Doubles(model));
        Assert.True(AllTypeNames.Of(model).Count() > 6);
    }
}
