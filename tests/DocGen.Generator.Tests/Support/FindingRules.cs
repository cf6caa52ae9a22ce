using System.Reflection;
using DocGen.Docs.Findings;

namespace DocGen.Generator.Tests.Support;

/// <summary>All kinds of finding that the product has, wherever they are declared.</summary>
internal static class FindingRules
{
    public static readonly FindingRule[] All =
    [
        .. new[] { typeof(FindingRule).Assembly, typeof(DocGenerator).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(FindingRule))
            .Select(field => (FindingRule)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
