using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>A rule that guesses says what it assumed, on the page that made it guess; hidden until asked for.</summary>
public class GuessTests
{
    private static readonly WrittenPage[] Placeholder = [Giving("v1Y_A", "Stamp", ["Ink | string", "Pad | string"]), Giving("v1Z_B", "Stamp", ["Town | int32", "Year | int32"])];
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", ["Id | int32", "Cover | Binding"]);

    private static void Told(FindingRule rule, string page, string words, params WrittenPage[] pages) =>
        Assert.Contains(Merge.Of(pages).Found(rule), found => found.Page.EndsWith($"/{page}.md", StringComparison.Ordinal) && found.Words.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_type_in_the_place_of_a_placeholder_is_told() =>
        Told(MergingRules.AssumedType, "v1A_Get", "Cover", [Giving("v1A_Get", "Book", ["Id | int32", "Cover | Stamp"]), .. Placeholder]);

    [Fact]
    public void A_type_recognised_by_the_name_of_a_method_is_told() => Told(MergingRules.AssumedStructure, "v1B_GetBindings", "Binding", Book, Listing("v1B_GetBindings", ["Glue | string"]));

    [Fact]
    public void A_plain_entity_that_no_page_shows_is_told() => Told(
        MergingRules.AssumedStructure, "v1C_Print", "Film",
        Giving("v1B_Get", "Map", ["Scale | int32", "Town | string"]), Giving("v1B_Print", "MapOnPaper", ["Scale | int32", "Town | string", "_Sheets | string"]), Giving("v1C_Print", "FilmOnPaper", ["Reel | int32", "_Sheets | string"]));

    [Theory]
    [InlineData("array", "[ \"x\" ]", "String")]
    [InlineData("object", "{ \"a\": 1 }", "Int32")]
    public void What_an_answer_without_a_table_holds_is_told(string kind, string sample, string type) => Told(MergingRules.AssumedElement, "v1A_All", type, Answering("v1A_All", kind, sample));

    [Fact]
    public void An_answer_that_is_taken_for_an_enum_is_told() =>
        Told(MergingRules.AssumedEnum, "v1A_Size", "Folio", Answering("v1A_Size", "string", "\"Folio\""), Silent("v1B_Find") with { Query = ["size | Enum: Quarto, Folio"] });

    [Fact]
    public void What_a_list_in_the_query_holds_is_told() => Told(MergingRules.AssumedElement, "v1A_Find", "Int32", Silent("v1A_Find") with { Query = ["ids | array"], Examples = ["ids=1,2"] });

    [Fact]
    public void Assumptions_are_hidden_and_faults_are_not() => Assert.All(
        typeof(MergingRules).GetFields().Select(field => (FindingRule)field.GetValue(null)!),
        rule => Assert.Equal(string.CompareOrdinal(rule.Id, "DOCGEN060") >= 0, rule.Severity == FindingSeverity.Hidden));

    [Fact]
    public void Each_rule_has_an_id_of_its_own_and_a_title()
    {
        var rules = typeof(MergingRules).GetFields().Select(field => (FindingRule)field.GetValue(null)!).ToArray();
        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.Matches("^DOCGEN0[4-9][0-9]$", rule.Id));
        Assert.Equal(rules.Length, rules.Select(rule => rule.Title).Distinct().Count());
    }
}
