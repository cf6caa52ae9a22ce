namespace DocGen.Docs.Model;

/// <summary>A property of an entity or request.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">Its type; always nullable in C#, since <c>$select</c> can null anything.</param>
/// <param name="Summary">The docs' text, plain; empty where they have none.</param>
/// <param name="Obsolete">Why it should not be used any more; null where it may.</param>
public sealed record PropertyModel(string WireName, string Name, TypeModel Type, string Summary, string? Obsolete);
