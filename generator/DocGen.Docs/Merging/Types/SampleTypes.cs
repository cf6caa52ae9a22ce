using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>The type that sample values have, where no table tells it.</summary>
internal static class SampleTypes
{
    /// <summary>The common type of the values; null where there are none but nulls.</summary>
    /// <param name="values">The values.</param>
    /// <param name="below">The structure of the objects among them or below them; null where they have none.</param>
    /// <param name="element">Whether the values are elements of a list: those have lost their format.</param>
    public static DraftType? Of(IEnumerable<SampleValue> values, StructureDraft? below, bool element = false)
    {
        var shown = values.Where(value => value.Kind != SampleKind.Null).ToList();
        if (shown.Count == 0) return null;
        return Common(shown) switch
        {
            SampleKind.String => Text(shown, element),
            SampleKind.Number => DraftType.Plain(Number(shown)),
            SampleKind.True => DraftType.Plain(TypeKind.Boolean),
            SampleKind.Array => List(shown, below),
            SampleKind.Object => element ? Element(shown, below) : Dictionary(shown, below),
            _ => DraftType.Json,
        };
    }

    /// <summary>The kind of all the values, true standing for false as well; null where they are of several.</summary>
    private static SampleKind? Common(List<SampleValue> values)
    {
        SampleKind? common = null;
        foreach (var value in values)
        {
            var kind = value.Kind == SampleKind.False ? SampleKind.True : value.Kind;
            if ((common ?? kind) != kind) return null;
            common = kind;
        }

        return common;
    }

    /// <summary>A list of what the items show.</summary>
    public static DraftType List(IEnumerable<SampleValue> arrays, StructureDraft? below) =>
        DraftType.ListOf(Of(ItemsOf(arrays), below, element: true) ?? DraftType.Json);

    /// <summary>A dictionary of what the values show.</summary>
    public static DraftType Dictionary(IEnumerable<SampleValue> objects, StructureDraft? below) =>
        DraftType.DictionaryOf(DictionaryValue(ItemsOf(objects), below));

    private static List<SampleValue> ItemsOf(IEnumerable<SampleValue> values)
    {
        var items = new List<SampleValue>();
        foreach (var value in values)
            foreach (var item in value.Items) items.Add(item);
        return items;
    }

    private static DraftType DictionaryValue(List<SampleValue> values, StructureDraft? below) =>
        values.Any(value => value.Kind == SampleKind.Object) ? Element(values, below) : Of(values, below) ?? DraftType.Json;

    /// <summary>An object in a list or dictionary; <c>{}</c> there is one cut off at depth, or anything.</summary>
    private static DraftType Element(List<SampleValue> objects, StructureDraft? below) =>
        below is not null && objects.All(value => value.Kind is SampleKind.Object or SampleKind.Null) ? DraftType.Of(below) : DraftType.Json;

    private static DraftType Text(List<SampleValue> texts, bool element)
    {
        var special = TextSamples.Special(texts.Select(value => value.Text));
        return DraftType.Plain(special is null || (element && special == TypeKind.Bytes) ? TypeKind.String : special.Value);
    }

    /// <summary>The docs tool prints 64-bit integers as <c>99.99</c>, wherever it can; other fractions are doubles.</summary>
    private static TypeKind Number(List<SampleValue> numbers)
    {
        if (numbers.All(number => number.Text == "99.99")) return TypeKind.Int64;
        if (numbers.Any(number => number.Text.IndexOfAny(['.', 'e', 'E']) >= 0)) return TypeKind.Double;
        return numbers.All(number => int.TryParse(number.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _)) ? TypeKind.Int32 : TypeKind.Int64;
    }
}
