using System.Globalization;
using System.Text.Json;

namespace DocGen.Generator.Tests.Support;

/// <summary>Compares JSON by meaning: members in any order, numbers by value, dates by instant.</summary>
internal static class JsonDifference
{
    /// <summary>The first place where the two differ; null where they don't.</summary>
    public static string? Between(JsonElement expected, JsonElement actual, string path = "$") => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => BetweenObjects(expected, actual, path),
        (JsonValueKind.Array, JsonValueKind.Array) when expected.GetArrayLength() == actual.GetArrayLength() =>
            expected.EnumerateArray().Zip(actual.EnumerateArray()).Select((pair, i) => Between(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(found => found is not null),
        (JsonValueKind.Number, JsonValueKind.Number) when SameNumber(expected, actual) => null,
        (JsonValueKind.String, JsonValueKind.String) when SameText(expected.GetString()!, actual.GetString()!) => null,
        (JsonValueKind.True, JsonValueKind.True) or (JsonValueKind.False, JsonValueKind.False) or (JsonValueKind.Null, JsonValueKind.Null) => null,
        _ => $"{path}: {Short(expected)} became {Short(actual)}",
    };

    private static string? BetweenObjects(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(member.Name, out var value)) return $"{path}.{member.Name} is lost";
            if (Between(member.Value, value, $"{path}.{member.Name}") is { } found) return found;
        }

        foreach (var member in actual.EnumerateObject())
            if (!expected.TryGetProperty(member.Name, out _)) return $"{path}.{member.Name} is new";
        return null;
    }

    /// <summary>By value; some samples have 17 digits, as .NET Framework wrote them, and the shortest text of the same double has 16.</summary>
    private static bool SameNumber(JsonElement expected, JsonElement actual) =>
        JsonElement.DeepEquals(expected, actual) || (expected.GetRawText().Contains('.') && expected.GetDouble() == actual.GetDouble());

    private static bool SameText(string expected, string actual) => expected == actual || (Date(expected) is { } date && date == Date(actual));

    private static DateTimeOffset? Date(string text) =>
        text.Length >= 10 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
