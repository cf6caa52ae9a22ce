using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>JSON that is not what the docs promise, or no JSON at all: where, what was expected, and what came.</summary>
/// <remarks>
/// Texts of the JSON are never repeated, since they may be private. <see cref="JsonException.LineNumber"/> and
/// <see cref="JsonException.BytePositionInLine"/> are there when the text is no valid JSON.
/// </remarks>
public sealed class ApiJsonException : JsonException
{
    /// <summary>Makes the exception; code that reads JSON with DocGen gets it ready made.</summary>
    /// <param name="path">Where in the JSON.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What came instead.</param>
    /// <param name="innerException">The reader's own complaint about text that is no JSON, or null.</param>
    public ApiJsonException(string path, string expected, string found, Exception? innerException = null)
        : base(
            $"{path}: expected {expected}, found {found}.",
            path,
            (innerException as JsonException)?.LineNumber,
            (innerException as JsonException)?.BytePositionInLine,
            innerException)
    {
        Expected = expected;
        Found = found;
    }

    /// <summary>Where in the JSON: <c>$</c> is the root, <c>$.User.Id</c> a nested property, <c>$[3].Name</c> one of a list's element.</summary>
    public new string Path => base.Path ?? "$";

    /// <summary>What the docs promise there, in words.</summary>
    public string Expected { get; }

    /// <summary>What came, in words: the kind of value, and a number's digits.</summary>
    public string Found { get; }
}
