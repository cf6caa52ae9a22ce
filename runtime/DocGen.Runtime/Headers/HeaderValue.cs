namespace DocGen.Runtime;

/// <summary>A header that was set, as text or, for Authorization, as what makes the text for each request.</summary>
/// <param name="Name">The header's name as it was set.</param>
/// <param name="Text">The value; empty when <paramref name="Authorization"/> makes it.</param>
/// <param name="Authorization">What makes the value, or null for text.</param>
internal readonly record struct HeaderValue(string Name, string Text, ApiAuthorization? Authorization = null);
