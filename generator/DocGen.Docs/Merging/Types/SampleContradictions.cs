using System.Globalization;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>Finds sample values that the emitted types could not read: what users would meet as an exception, told at its line instead.</summary>
internal sealed class SampleContradictions(List<Finding> findings)
{
    /// <summary>More of one sample say no more.</summary>
    private const int MostOfOneSample = 10;

    private int _left;

    /// <summary>Compares both samples of every operation with what was decided.</summary>
    public static void Report(IEnumerable<OperationDraft> operations, List<Finding> findings)
    {
        var search = new SampleContradictions(findings);
        foreach (var operation in operations)
        {
            var source = operation.Source;
            if (source.ResponseSample is { } answer) search.Compare(answer, operation.Response, source.ResponseSampleFile, SpotKind.ResponseSampleJson);
            if (source.RequestSample is { } request && operation.Body is { } body) search.Compare(request, body, source.RequestSampleFile, SpotKind.RequestSampleJson);
        }
    }

    private void Compare(SampleValue sample, DraftType type, string page, SpotKind kind)
    {
        _left = MostOfOneSample;
        // A stream's sample is prose by nature, a patch has two forms, and a page without an answer shows null.
        if (type.Kind is not (TypeKind.File or TypeKind.Patch or TypeKind.None)) Walk(sample, type, "", "the body", page, kind);
    }

    private void Walk(SampleValue value, DraftType type, string pointer, string name, string page, SpotKind kind)
    {
        if (value.Kind == SampleKind.Null || _left == 0) return;
        if (!Fits(value, type.Kind))
        {
            _left--;
            findings.Add(new Finding(MergingRules.SampleContradicts, page, new SpotKey(kind), new EquatableArray<string>([Shown(value), name, type.ToString()]), pointer));
            return;
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            var step = value.Kind == SampleKind.Array ? i.ToString(CultureInfo.InvariantCulture) : value.Names[i];
            var below = type.Kind == TypeKind.Entity ? type.Structure!.Find(step)?.Type : type.Element;
            if (below is not null) Walk(value.Items[i], below, pointer + "/" + step.Replace("~", "~0").Replace("/", "~1"), value.Kind == SampleKind.Array ? name : step, page, kind);
        }
    }

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

    private static string Shown(SampleValue value) => value.Kind switch
    {
        SampleKind.String => value.Text.Length > 40 ? $"\"{value.Text.Substring(0, 40)}…\"" : $"\"{value.Text}\"",
        SampleKind.Number => value.Text,
        SampleKind.Array => "a list",
        SampleKind.Object => "an object",
        _ => value.Kind.ToString().ToLowerInvariant(),
    };
}
