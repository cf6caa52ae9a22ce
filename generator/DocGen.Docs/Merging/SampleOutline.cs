using System.Globalization;
using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>Samples without their random values: of a text or number only its sort is left, as a value that stands for all of that sort.</summary>
/// <remarks>Merging sees nothing else, so it can't depend on more.</remarks>
internal static class SampleOutline
{
    private const string DateTime = "0000-00-00T00:00:00";
    private const string Binary = "GIF89.";
    private const string Plain = "";
    private const string Int64Mark = "99.99";
    private const string Fraction = "0.5";
    private const string Int32 = "0";
    private const string Int64 = "3000000000";

    /// <summary>The value in outline.</summary>
    public static SampleValue Of(SampleValue value) => value.Kind switch
    {
        SampleKind.String => value with { Text = OfText(value.Text) },
        SampleKind.Number => value with { Text = OfNumber(value.Text) },
        SampleKind.Array or SampleKind.Object => value with { Items = value.Items.Select(Of).ToEquatableArray() },
        _ => value,
    };

    /// <summary>A word may belong to an enum, so it stays.</summary>
    private static string OfText(string text) =>
        TextSamples.IsWord(text) || TextSamples.IsAnything(text) ? text
        : TextSamples.IsDateTime(text) ? DateTime
        : TextSamples.IsBinary(text) ? Binary : Plain;

    private static string OfNumber(string text)
    {
        if (text == Int64Mark) return text;
        if (text.IndexOfAny(['.', 'e', 'E']) >= 0) return Fraction;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? Int32 : Int64;
    }
}
