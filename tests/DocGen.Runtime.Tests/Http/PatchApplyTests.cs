using System.Text;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class PatchApplyTests
{
    private static readonly Associate s_stored = new() { AssociateId = 1, Name = "x", Person = new() { PersonId = 2, FullName = "y" } };

    [Theory]
    [InlineData("""[{"op":"replace","path":"/Name","value":"z"}]""", """{"AssociateId":1,"Name":"z","Person":{"PersonId":2,"FullName":"y"}}""")]
    [InlineData("""[{"op":"add","path":"/Person/FullName","value":null},{"op":"test","path":"/AssociateId","value":1.0}]""", """{"AssociateId":1,"Name":"x","Person":{"PersonId":2}}""")]
    [InlineData("""[{"op":"test","path":"/Substitute","value":null},{"op":"replace","path":"/Substitute","value":{"Name":"s"}},{"op":"remove","path":"/Person"}]""", """{"AssociateId":1,"Name":"x","Substitute":{"Name":"s"}}""")]
    [InlineData("""[{"op":"add","path":"/New~1a~01","value":{"b":[1]}},{"op":"add","path":"/New~1a~01/b/0","value":0},{"op":"add","path":"/New~1a~01/b/-","value":2},{"op":"replace","path":"/New~1a~01/b/1","value":"one"},{"op":"remove","path":"/New~1a~01/b/2"}]""", """{"AssociateId":1,"Name":"x","Person":{"PersonId":2,"FullName":"y"},"New/a~1":{"b":[0,"one"]}}""")]
    [InlineData("""[{"op":"replace","path":"","value":{"Name":"all"}},{"op":"test","path":"","value":{"Name":"all"}}]""", """{"Name":"all"}""")]
    [InlineData("""[{"op":"remove","path":""}]""", "{}")]
    [InlineData("[]", """{"AssociateId":1,"Name":"x","Person":{"PersonId":2,"FullName":"y"}}""")]
    [InlineData("""{"Name":null,"Person":{"FullName":"z","New":{"a":null,"b":1}},"Substitute":{"Name":"s","Person":{"PersonId":null}}}""", """{"AssociateId":1,"Person":{"PersonId":2,"FullName":"z","New":{"b":1}},"Substitute":{"Name":"s","Person":{}}}""")]
    [InlineData("""{"Name":{"a":1},"Name":"last"}""", """{"AssociateId":1,"Name":"last","Person":{"PersonId":2,"FullName":"y"}}""")]
    [InlineData("{}", """{"AssociateId":1,"Name":"x","Person":{"PersonId":2,"FullName":"y"}}""")]
    public void Changes_are_made_on_a_copy(string changes, string json)
    {
        var before = Texts.Write(AssociateJson.Default, s_stored);
        var changed = Parse(changes).ApplyTo(s_stored, ApiJson.Resolver);
        Assert.Equal(json, WithoutNulls(changed));
        Assert.Equal(before, Texts.Write(AssociateJson.Default, s_stored));
    }

    [Theory]
    [InlineData("""[{"op":"replace","path":"/Nowhere","value":1}]""", "/Nowhere", false)]
    [InlineData("""[{"op":"remove","path":"/Nowhere"}]""", "/Nowhere", false)]
    [InlineData("""[{"op":"add","path":"/Substitute/Name","value":1}]""", "/Substitute/Name", false)]
    [InlineData("""[{"op":"add","path":"/Name/x","value":1}]""", "/Name/x", false)]
    [InlineData("""[{"op":"test","path":"/Name","value":"other"}]""", "/Name", true)]
    [InlineData("""[{"op":"test","path":"/Nowhere","value":null}]""", "/Nowhere", false)]
    [InlineData("""[{"op":"add","path":"/New","value":[1]},{"op":"add","path":"/New/2","value":1}]""", "/New/2", false)]
    [InlineData("""[{"op":"add","path":"/New","value":[1]},{"op":"remove","path":"/New/-"}]""", "/New/-", false)]
    [InlineData("""[{"op":"add","path":"/New","value":[1,2]},{"op":"test","path":"/New/01","value":2}]""", "/New/01", false)]
    [InlineData("""[{"op":"add","path":"/New","value":[1]},{"op":"test","path":"/New/-1","value":1}]""", "/New/-1", false)]
    public void A_place_that_is_not_there_and_a_failed_test_are_told(string changes, string pointer, bool isTest)
    {
        var fault = Assert.Throws<ApiPatchException>(() => Parse(changes).ApplyTo(s_stored, ApiJson.Resolver));
        Assert.Equal((pointer, isTest), (fault.Pointer, fault.IsFailedTest));
    }

    [Fact]
    public void Changes_are_made_on_JSON_of_no_emitted_type_too()
    {
        var changes = ApiPatch<object>.Parse("""[{"op":"replace","path":"/depth","value":4}]"""u8)!;
        Assert.Equal("""{"harbour":"Vik","depth":4}""", Encoding.UTF8.GetString(changes.ApplyTo("""{"harbour":"Vik","depth":3}"""u8)));
    }

    [Fact]
    public void A_change_that_does_not_fit_the_entity_is_told() =>
        Assert.Equal("$.Person.PersonId", Assert.Throws<ApiJsonException>(() => Parse("""{"Person":{"PersonId":"x"}}""").ApplyTo(s_stored, ApiJson.Resolver)).Path);

    [Theory]
    [InlineData("5", "$")]
    [InlineData("[5]", "$[0].op")]
    [InlineData("""[{"op":"remove","path":"/a"},{"op":"move","path":"/a","from":"/b"}]""", "$[1].op")]
    [InlineData("""[{"op":"add","value":1}]""", "$[0].path")]
    [InlineData("""[{"op":"add","path":"a","value":1}]""", "$[0].path")]
    [InlineData("""[{"op":"add","path":"/a"}]""", "$[0]")]
    [InlineData("[", "$")]
    public void What_is_no_change_is_told(string changes, string path) =>
        Assert.Equal(path, Assert.Throws<ApiJsonException>(() => Parse(changes)).Path);

    [Fact]
    public void Nothing_is_null()
    {
        Assert.Null(ApiPatch<Associate>.Parse("null"u8));
        Assert.Null(ApiPatch<Associate>.Parse(""u8));
    }

    [Fact]
    public void Changes_can_be_looked_at_as_JSON()
    {
        Assert.Equal("""[{"op":"remove","path":"/Name"}]""", new PatchDocument<Associate>().Remove(Associate.Fields.Name).ToJson().GetRawText());
        Assert.Equal("""{"Person":{"FullName":null}}""", Parse("""{"Person":{"FullName":null}}""").ToJson().GetRawText());
        Assert.IsType<MergePatch<Associate>>(Parse("{}"));
        Assert.IsType<PatchDocument<Associate>>(Parse("[]"));
    }

    [Fact]
    public void An_entity_that_the_resolver_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() => Parse("{}").ApplyTo(s_stored, new ApiJsonResolver(() => [])));

    [Fact]
    public void Random_changes_are_made_or_told_and_nothing_else()
    {
        var random = new Random(5);
        string[] values = ["null", "1", "\"a\"", "[1,2]", "{}", "{\"Name\":\"n\"}", "{\"a\":1,\"a\":2}"];
        string[] steps = ["Name", "Person", "FullName", "New", "0", "1", "-", "a", "", "~1"];
        string[] ops = ["add", "replace", "remove", "test"];
        for (var i = 0; i < 5000; i++)
        {
            var operations = Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
                $$"""{"op":"{{ops[random.Next(4)]}}","path":"{{string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => "/" + steps[random.Next(steps.Length)]))}}","value":{{values[random.Next(values.Length)]}}}""");
            try
            {
                Texts.Write(AssociateJson.Default, Parse($"[{string.Join(',', operations)}]").ApplyTo(s_stored, ApiJson.Resolver));
            }
            catch (Exception fault) when (fault is ApiPatchException or ApiJsonException)
            {
                // Told.
            }
        }
    }

    private static ApiPatch<Associate> Parse(string json) => ApiPatch<Associate>.Parse(Encoding.UTF8.GetBytes(json))!;

    private static string WithoutNulls(Associate associate) =>
        System.Text.RegularExpressions.Regex.Replace(Texts.Write(AssociateJson.Default, associate), @"(?<=\{)(""\w+"":null,?)+|,""\w+"":null", "").Replace(",}", "}", StringComparison.Ordinal);
}
