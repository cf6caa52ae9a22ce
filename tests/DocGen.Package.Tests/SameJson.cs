using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Package.Tests;

/// <summary>Compares JSON by meaning: members in any order, dates by instant.</summary>
internal static class SameJson
{
    public static void Assert(JsonNode? expected, JsonNode? actual, string path = "$")
    {
        switch (expected)
        {
            case JsonObject members:
                Xunit.Assert.Equal(members.Select(member => member.Key).Order(), Xunit.Assert.IsType<JsonObject>(actual).Select(member => member.Key).Order());
                foreach (var (name, value) in members) Assert(value, actual[name], $"{path}.{name}");
                break;
            case JsonArray elements:
                Xunit.Assert.Equal(elements.Count, Xunit.Assert.IsType<JsonArray>(actual).Count);
                for (var i = 0; i < elements.Count; i++) Assert(elements[i], actual[i], $"{path}[{i}]");
                break;
            default:
                Xunit.Assert.True(JsonNode.DeepEquals(expected, actual) || SameInstant(expected, actual), $"{path}: expected {Text(expected)}, got {Text(actual)}");
                break;
        }
    }

    private static bool SameInstant(JsonNode? expected, JsonNode? actual) => Date(expected) is { } date && date == Date(actual);

    private static DateTimeOffset? Date(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String
        && DateTimeOffset.TryParse(node.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
