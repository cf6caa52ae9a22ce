namespace DocGen.Docs.Model;

/// <summary>A documented header of any page.</summary>
/// <param name="WireName">The header's name.</param>
/// <param name="Name">The C# property.</param>
/// <param name="Summary">The docs' text, plain.</param>
public sealed record HeaderModel(string WireName, string Name, string Summary);
