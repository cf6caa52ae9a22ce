using System.Text;

namespace DocGen.Runtime.Tests.Support;

/// <summary>JSON texts in and out, for tests that only care about the text.</summary>
internal static class Texts
{
    internal static T Read<T>(JsonShape<T> shape, string json, SelectNode? select = null, JsonRules? rules = null)
        where T : notnull
    {
        Assert.True(JsonText.TryRead(shape, Encoding.UTF8.GetBytes(json), out var value, rules, select));
        return value;
    }

    internal static string Write<T>(JsonShape<T> shape, T value, SelectNode? select = null, JsonRules? rules = null)
        where T : notnull => Encoding.UTF8.GetString(JsonText.ToUtf8(shape, value, rules, select));

    internal static ApiJsonException Fault<T>(JsonShape<T> shape, string json)
        where T : notnull => Assert.Throws<ApiJsonException>(() => Read(shape, json));
}
