using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>DOCGEN047: sample values that the emitted types could not read: what users would meet as an exception, told at its line instead.</summary>
internal static class SampleTypes
{
    /// <summary>Adds the values that don't fit.</summary>
    public static void Find(CheckedSample sample, List<Finding> findings) => findings.AddRange(
        sample.Nodes.Where(node => node.Type is { } type && node.Value.Kind != SampleKind.Null && !Fits(node.Value, type.Kind)).Take(CheckedSample.MostFindings)
            .Select(node => sample.At(node.Pointer, CheckingRules.SampleContradicts, Said.Value(node.Value), node.Name, Said.Type(node.Type!))));

    private static bool Fits(SampleValue value, TypeKind kind) => kind switch
    {
        TypeKind.String or TypeKind.Enum => value.Kind == SampleKind.String,
        TypeKind.Int32 => value.Kind == SampleKind.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Int64 => value.Kind == SampleKind.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Double => value.Kind == SampleKind.Number,
        TypeKind.Boolean => value.Kind is SampleKind.True or SampleKind.False,
        TypeKind.DateTime => value.Kind == SampleKind.String && TextSamples.IsDateTime(value.Text),
        TypeKind.Bytes => value.Kind == SampleKind.String && IsBase64(value.Text),
        TypeKind.List => value.Kind == SampleKind.Array,
        TypeKind.Entity or TypeKind.Dictionary => value.Kind == SampleKind.Object,
        _ => true,
    };

    private static bool IsBase64(string text) => text.Length % 4 == 0 && text.TrimEnd('=').All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/');
}
