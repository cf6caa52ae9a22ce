namespace DocGen.Generator.Tests.Support;

/// <summary>A property as the compiled class tells it.</summary>
internal sealed record DumpedProperty(string Json, string Name, string Type);
