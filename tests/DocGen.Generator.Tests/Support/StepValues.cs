using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>Looks through a value, field by field, for objects of the compiler or of Markdig.</summary>
/// <remarks>Such an object in a cached value keeps whole compilations alive, and is never equal to its successor.</remarks>
internal static class StepValues
{
    /// <summary>The paths at which such objects hang.</summary>
    public static List<string> CompilerObjects(object? value, string path)
    {
        var found = new List<string>();
        Walk(value, path, new(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> found)
    {
        // A text is the one thing of the compiler that may be kept: it holds nothing else.
        if (value is null or string or SourceText or MemberInfo or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true }) return;
        if (!value.GetType().IsValueType && !seen.Add(value)) return;
        if (IsForeign(value))
        {
            found.Add($"{path}: {value.GetType()}");
            return;
        }

        if (value is Array array)
        {
            for (var i = 0; i < array.Length; i++) Walk(array.GetValue(i), $"{path}[{i}]", seen, found);
            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen, found);
    }

    private static bool IsForeign(object value) =>
        value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or Compilation or SemanticModel or Location or Diagnostic or DiagnosticDescriptor or AdditionalText or ParseOptions
        || value.GetType().Namespace?.StartsWith("Markdig", StringComparison.Ordinal) == true;
}
