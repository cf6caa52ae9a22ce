using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>A property of a documented type.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="Type">Its type, as decided from all pages.</param>
public readonly record struct DocumentedProperty(string WireName, TypeModel Type);
