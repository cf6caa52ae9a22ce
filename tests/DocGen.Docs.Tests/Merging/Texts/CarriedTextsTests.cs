using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Texts;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Tests.Merging.Corpus;

namespace DocGen.Docs.Tests.Merging.Texts;

/// <summary>Texts travel beside merging and come out where they would have.</summary>
public class CarriedTextsTests
{
    private const string Lamp = """
        ---
        uid: v1LampAgent_Light
        ---
        # Light

        ```http
        POST /api/v1/Agents/Lamp/Light/{id}
        ```

        Makes it bright.

        > [!NOTE]
        > Lamps get hot.

        ## Path Parts

        | Path Part | Type | Description |
        |---|---|---|
        | id | int32 | Which lamp |

        ## Request Headers

        | Header | Description |
        |---|---|
        | Authorization | Who you are |

        ## Request Body: request

        | Property Name | Type | Description |
        |---|---|---|
        | Watts | int32 | How bright |

        ## Response:

        | Response | Description |
        |---|---|
        | 200 | OK |

        ## Response body: Lamp

        | Property Name | Type | Description |
        |---|---|---|
        | Colour | string | Of the light |
        | Socket | string | |
        """;

    [Fact]
    public void The_model_is_the_one_that_is_merged_with_texts()
    {
        PageFacts[] facts = [Facts(Lamp.Replace("Makes it bright.", "Makes it bright.\n\nAnd warm.", StringComparison.Ordinal))];
        Assert.Equal(ApiModelBuilder.Build(facts), Carried(facts));
        Assert.Equal(["Makes it bright.", "And warm."], Carried(facts).Groups.Single().Operations.Single().Description.Take(2));
        Assert.Contains("Of the light", Carried(facts).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Makes it bright.")]
    [InlineData("Lamps get hot.")]
    [InlineData("Which lamp")]
    [InlineData("Who you are")]
    [InlineData("How bright")]
    [InlineData("Of the light")]
    [InlineData("Makes it bright.", "Makes it bright.\n\nAnd warm.")]
    public void Another_text_is_no_news_to_merging(string text, string other = "Something else")
    {
        var (before, texts) = CarriedTexts.TakeFrom(Facts(Lamp));
        var (after, others) = CarriedTexts.TakeFrom(Facts(Lamp.Replace(text, other, StringComparison.Ordinal)));
        Assert.Equal(PageEvidence.Of(before), PageEvidence.Of(after));
        Assert.NotEqual(texts, others);
    }

    [Theory]
    [InlineData("| Socket | string | |", "| Socket | string | How wide |")]
    [InlineData("| Colour | string | Of the light |", "| Colour | string | |")]
    public void That_there_is_a_text_is(string row, string other) =>
        Assert.NotEqual(PageEvidence.Of(CarriedTexts.TakeFrom(Facts(Lamp)).Marked), PageEvidence.Of(CarriedTexts.TakeFrom(Facts(Lamp.Replace(row, other, StringComparison.Ordinal))).Marked));

    [Fact]
    public void Where_a_body_has_no_table_its_texts_are_evidence()
    {
        var bare = Lamp.Replace("| Property Name | Type | Description |\n|---|---|---|\n| Watts | int32 | How bright |", "A dictionary of what to light", StringComparison.Ordinal);
        Assert.NotEqual(Lamp, bare);
        PageFacts[] facts = [Facts(bare)];
        Assert.Equal(TypeKind.Dictionary, Carried(facts).Groups.Single().Operations.Single().Body!.Type.Kind);
        Assert.Equal(ApiModelBuilder.Build(facts), Carried(facts));
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void All_published_pages_come_out_as_they_would_have(string year)
    {
        var (carried, model) = (Carried(CorpusModel.Facts(year)), CorpusModel.Model(year));
        Assert.Equal(model.Findings, carried.Findings);
        Assert.Equal(model.Groups, carried.Groups);
        Assert.Equal(model, carried);
    }

    private static ApiModel Carried(PageFacts[] facts)
    {
        var files = facts.Select(CarriedTexts.TakeFrom).ToArray();
        var merged = ApiModelBuilder.Merge(new PageSet(files.Select(file => PageEvidence.Of(file.Marked))));
        return new TextJoin([.. files.Select(file => file.Texts)]).Into(merged);
    }

    private static PageFacts Facts(string text) => PageReader.Read("Lamp.md", text.ReplaceLineEndings("\n")).Facts;
}
