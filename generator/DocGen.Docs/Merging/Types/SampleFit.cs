using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Types;

/// <summary>Whether a sample value can be of the type that a table names.</summary>
internal static class SampleFit
{
    /// <summary>Null fits all types; a loose or unknown word fits whatever its kind of JSON allows.</summary>
    public static bool CanBe(string word, SampleValue value)
    {
        if (value.Kind == SampleKind.Null) return true;
        if (TypeWords.IsArray(word)) return value.Kind == SampleKind.Array;
        if (TypeWords.IsObject(word)) return value.Kind is SampleKind.Object or SampleKind.String;
        return TypeWords.Value(word) switch
        {
            TypeKind.String or TypeKind.DateTime or TypeKind.Bytes => value.Kind == SampleKind.String,
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double => value.Kind == SampleKind.Number,
            TypeKind.Boolean => value.Kind is SampleKind.True or SampleKind.False,
            TypeKind.Json => true,
            _ => value.Kind is SampleKind.Object or SampleKind.Array,
        };
    }
}
