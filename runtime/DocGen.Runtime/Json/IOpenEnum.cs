namespace DocGen.Runtime;

/// <summary>
/// A set of words that may grow: an emitted struct around a text, with a property for each word that the docs know. A word
/// that they do not know yet is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The word as it is in JSON; null for the default value, which is written as null.</summary>
    string? Value { get; }

    /// <summary>The value for a word, known or not.</summary>
    /// <param name="value">The word.</param>
    static abstract implicit operator TSelf(string value);
}
