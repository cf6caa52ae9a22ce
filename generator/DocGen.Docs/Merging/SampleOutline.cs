using System.Globalization;
using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Samples without their random values: of a text or number only its sort is left, as a value that stands for all of that sort.</summary>
/// <remarks>Merging sees nothing else, so it can't depend on more.</remarks>
internal static class SampleOutline
{
    private static readonly char[] s_fractions = ['.', 'e', 'E'];

    private const string Int64Mark = "99.99";

    // One value stands for all of its sort: thousands of samples are held while somebody edits a page.
    private static readonly SampleValue s_dateTime = Leaf(SampleKind.String, "0000-00-00T00:00:00");
    private static readonly SampleValue s_binary = Leaf(SampleKind.String, "GIF89.");
    private static readonly SampleValue s_text = Leaf(SampleKind.String, "");
    private static readonly SampleValue s_int64Mark = Leaf(SampleKind.Number, Int64Mark);
    private static readonly SampleValue s_fraction = Leaf(SampleKind.Number, "0.5");
    private static readonly SampleValue s_int32 = Leaf(SampleKind.Number, "0");
    private static readonly SampleValue s_int64 = Leaf(SampleKind.Number, "3000000000");

    /// <summary>The value in outline.</summary>
    public static SampleValue Of(SampleValue value) => value.Kind switch
    {
        SampleKind.String => OfText(value),
        SampleKind.Number => OfNumber(value.Text),
        SampleKind.Array or SampleKind.Object => value with { Items = value.Items.ConvertAll(Of) },
        _ => value,
    };

    /// <summary>A word may belong to an enum, so it stays.</summary>
    private static SampleValue OfText(SampleValue value) =>
        TextSamples.IsWord(value.Text) || TextSamples.IsAnything(value.Text) ? value
        : TextSamples.IsDateTime(value.Text) ? s_dateTime
        : TextSamples.IsBinary(value.Text) ? s_binary : s_text;

    private static SampleValue OfNumber(string text)
    {
        if (text == Int64Mark) return s_int64Mark;
        if (text.IndexOfAny(s_fractions) >= 0) return s_fraction;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? s_int32 : s_int64;
    }

    private static SampleValue Leaf(SampleKind kind, string text) => new(kind, text, default, default);
}
