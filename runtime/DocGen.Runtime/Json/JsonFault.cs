using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>A value of the wrong kind, on its way up to where the whole path is known and <see cref="ApiJsonException"/> is made.</summary>
internal sealed class JsonFault(string expected, string found) : JsonException($"expected {expected}, found {found}")
{
    internal string Expected { get; } = expected;

    internal string Found { get; } = found;
}
