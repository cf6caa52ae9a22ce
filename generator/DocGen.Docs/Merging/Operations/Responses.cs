using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Decides what comes back.</summary>
internal static class Responses
{
    /// <summary>The type of a page's answer.</summary>
    /// <param name="operation">The operation with what its table or sample describes.</param>
    /// <param name="set">All structures.</param>
    /// <param name="enums">What is known of enums.</param>
    /// <param name="findings">Where assumptions go.</param>
    public static DraftType Of(OperationDraft operation, StructureSet set, EnumEvidence enums, List<Finding> findings)
    {
        var (source, loose) = (operation.Source, operation.Loose);
        if (!source.HasAnswer) return DraftType.Plain(TypeKind.None);
        if (source.AnswersWithFile) return DraftType.Plain(TypeKind.File);
        if (source.Table is { } table && operation.Answered is { } described) return Wrapped(table.Wrap, DraftType.Of(described));

        var (word, sample) = (source.Page.Response.Word, source.ResponseSample);
        if (TypeWords.Value(word) is { } value) return value == TypeKind.String ? Text(source, enums, findings) : DraftType.Plain(value);
        if (TypeWords.IsArray(word)) return Told(source, SampleTypes.List(sample is { Kind: SampleKind.Array } ? [sample] : [], loose), findings);
        if (TypeWords.IsObject(word) && sample is not null and not { Kind: SampleKind.Object }) return DraftType.Json;
        if (TypeWords.IsObject(word)) return Told(source, SampleTypes.Dictionary(sample is null ? [] : [sample], loose), findings);
        if (TypePhrases.Parse(word, set) is { } phrase) return phrase;
        if (TypeWords.IsEntityName(word) && !set.Placeholders.Contains(word)) return DraftType.Of(set.Name(word));
        return sample is null ? DraftType.Json : SampleTypes.Of([sample], loose) ?? DraftType.Json;
    }

    private static DraftType Wrapped(Wrapping wrap, DraftType type) => wrap switch
    {
        Wrapping.List => DraftType.ListOf(type),
        Wrapping.Dictionary => DraftType.DictionaryOf(type),
        _ => type,
    };

    /// <summary>A body that is one word is an enum only where the word is known from elsewhere: there is nothing else to compare it with.</summary>
    private static DraftType Text(SourcePage source, EnumEvidence enums, List<Finding> findings)
    {
        if (source.ResponseSample is not { Kind: SampleKind.String } sample || !TextSamples.IsWord(sample.Text) || !enums.Knows(sample.Text)) return DraftType.String;
        var place = source.ResponseHeading;
        findings.Add(Finding.Of(MergingRules.AssumedEnum, place.Page, place.Spot, "the answer", source.Method, $"its sample '{sample.Text}' is a word of another enum"));
        return DraftType.Of(new EnumDraft([sample.Text], listed: false));
    }

    /// <summary>Says what the samples told of an answer without a table.</summary>
    private static DraftType Told(SourcePage source, DraftType type, List<Finding> findings)
    {
        var place = source.ResponseHeading;
        if (!type.IsOpen) findings.Add(Finding.Of(MergingRules.AssumedElement, place.Page, place.Spot, "the answer", source.Method, type.ToString()));
        return type;
    }
}
