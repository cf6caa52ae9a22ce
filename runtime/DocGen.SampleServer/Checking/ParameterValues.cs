using System.Globalization;
using DocGen.Docs.Model;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Checking;

/// <summary>Texts of paths and queries as values of documented types.</summary>
internal sealed class ParameterValues(TypeTable types)
{
    /// <summary>Whether a text is a value of a type.</summary>
    public bool Fits(TypeModel type, string text) => type.Kind switch
    {
        TypeKind.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeKind.Boolean => bool.TryParse(text, out _),
        TypeKind.DateTime => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        // Flags come as several words between commas, lists likewise or by repeating the name.
        TypeKind.Enum => text.Split(',', StringSplitOptions.TrimEntries).All(word => types.Words(type).Contains(word, StringComparer.OrdinalIgnoreCase)),
        TypeKind.List => text.Split(',', StringSplitOptions.TrimEntries).All(item => Fits(type.Element!, item)),
        _ => true,
    };

    /// <summary>What a type's values are, in words.</summary>
    public string Words(TypeModel type) => type.Kind == TypeKind.Enum ? "one of " + string.Join(", ", types.Words(type)) : TypeWords.Of(type);
}
